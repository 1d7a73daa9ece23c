package racecard.litmus.code;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The binary operators of C and Java that evaluate both operands, whatever the types; truth is 1. */
public enum Operator {
    TIMES("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    PLUS("+"),
    MINUS("-"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    SHIFT_IN_ZEROS(">>>"),
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

    /**
     * The result over 64 bits, of which the type keeps what it can; a division by 0 has none: {@link #divides} says
     * which operators to ask before.
     */
    public long apply(long left, long right) {
        return switch (this) {
            case TIMES -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case PLUS -> left + right;
            case MINUS -> left - right;
            case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_IN_ZEROS ->
                throw new IllegalStateException("takes its bits from its type");
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

    /** The result for unsigned operands of 64 bits. */
    long unsigned(long left, long right) {
        int order = Long.compareUnsigned(left, right);
        return switch (this) {
            case DIVIDE -> Long.divideUnsigned(left, right);
            case REMAINDER -> Long.remainderUnsigned(left, right);
            case LESS -> order < 0 ? 1 : 0;
            case GREATER -> order > 0 ? 1 : 0;
            case AT_MOST -> order <= 0 ? 1 : 0;
            case AT_LEAST -> order >= 0 ? 1 : 0;
            default -> apply(left, right);
        };
    }

    /** Whether the result is a truth. */
    boolean compares() {
        return switch (this) {
            case LESS, GREATER, AT_MOST, AT_LEAST, EQUAL, UNEQUAL -> true;
            default -> false;
        };
    }

    /** Whether the right operand is a number of bits, and only the left one makes the type. */
    boolean isShift() {
        return this == SHIFT_LEFT || this == SHIFT_RIGHT || this == SHIFT_IN_ZEROS;
    }

    /** Whether the right operand may not be 0. */
    boolean divides() {
        return this == DIVIDE || this == REMAINDER;
    }
}
