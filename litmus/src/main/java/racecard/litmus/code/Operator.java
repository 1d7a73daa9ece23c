package racecard.litmus.code;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The binary operators of C and Java that evaluate both operands, over 64-bit integers; truth is 1. */
public enum Operator {
    TIMES("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    PLUS("+"),
    MINUS("-"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">="),
    EQUAL("=="),
    UNEQUAL("!="),
    AND("&"),
    XOR("^"),
    OR("|"),
    /** What atomic_andnot() does; has no sign of its own in C. */
    AND_NOT("&~"),
    /** What an exchange does: the new value is the operand. */
    SECOND("");

    private static final Map<String, Operator> BY_SIGN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(o -> o.sign, Function.identity()));

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator written so; the grammar lets no others through. */
    public static Operator of(String sign) {
        return BY_SIGN.get(sign.equals("<>") ? "!=" : sign);
    }

    /** The result; a division by 0 has none: {@link #divides} says which operators to ask before. */
    public long apply(long left, long right) {
        return switch (this) {
            case TIMES -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case PLUS -> left + right;
            case MINUS -> left - right;
            case SHIFT_LEFT -> left << right;
            case SHIFT_RIGHT -> left >> right;
            case LESS -> left < right ? 1 : 0;
            case GREATER -> left > right ? 1 : 0;
            case AT_MOST -> left <= right ? 1 : 0;
            case AT_LEAST -> left >= right ? 1 : 0;
            case EQUAL -> left == right ? 1 : 0;
            case UNEQUAL -> left != right ? 1 : 0;
            case AND -> left & right;
            case XOR -> left ^ right;
            case OR -> left | right;
            case AND_NOT -> left & ~right;
            case SECOND -> right;
        };
    }

    /** Whether the right operand may not be 0. */
    boolean divides() {
        return this == DIVIDE || this == REMAINDER;
    }
}
