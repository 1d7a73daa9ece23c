package racecard.litmus.code;

import racecard.litmus.program.Scalar;
import racecard.litmus.program.Site;
import racecard.litmus.program.Type;

/**
 * How operands are converted before anything is computed with them, and what results are: C's rules and Java's differ
 * only where C has none.
 */
public enum Arithmetic {
    /**
     * As the kernel compiles it: signed numbers wrap. To shift by more bits than there are, or to divide the least
     * number by -1, has no meaning.
     */
    C,
    /** Shifts take the lowest bits of their distance, and the least number divided by -1 is itself. */
    JAVA;

    /** An operator that evaluates both operands, left before right. */
    public Typed binary(Operator operator, Typed left, Typed right, Site site) {
        if (operator.isShift()) {
            return shift(operator, left.as(promoted(left.type())), right, site);
        }
        Type common = common(operator, left.type(), right.type());
        Typed a = left.type().isPointer() ? left : left.as(common);
        Typed b = right.type().isPointer() ? right : right.as(common);
        boolean unsigned = common.equals(new Type(Scalar.U64, 0));
        Type type = operator.compares() ? Type.INT : common;
        return new Typed(
                CommonExpressions.both(a.code(), b.code(), (machine, first, second) -> {
                    if (operator.divides()) {
                        check(common, first, second, site);
                    }
                    return type.convert(unsigned ? operator.unsigned(first, second) : operator.apply(first, second));
                }),
                type);
    }

    private void check(Type type, long left, long right, Site site) {
        if (right == 0) {
            throw Stop.fault(site, "divides by 0");
        }
        boolean least = right == -1 && left != 0 && type.convert(-left) == left;
        if (this == C && least && type.scalar().isSigned()) {
            throw Stop.fault(site, "divides the least number by -1");
        }
    }

    private Typed shift(Operator operator, Typed left, Typed right, Site site) {
        Type type = left.type();
        int bits = type.scalar().bits();
        Expression code = CommonExpressions.both(left.code(), right.code(), (machine, value, distance) -> {
            long by = this == JAVA ? distance & (bits - 1) : distance;
            if (by < 0 || by >= bits) {
                throw Stop.fault(site, "shifts by " + by + " of " + bits + " bits");
            }
            return type.convert(
                    switch (operator) {
                        case SHIFT_LEFT -> value << by;
                        case SHIFT_RIGHT -> type.scalar().isSigned() ? value >> by : value >>> by;
                        // Java's own: the sign bit is a bit like any other.
                        default -> bits == Long.SIZE ? value >>> by : (value & 0xffff_ffffL) >>> by;
                    });
        });
        return new Typed(code, type);
    }

    private static Type promoted(Type type) {
        return type.isPointer() ? Type.LONG : new Type(type.scalar().promoted(), 0);
    }

    /**
     * What both operands are converted to. A pointer and a number are a pointer; nothing but places in one array is
     * computed from two.
     */
    private static Type common(Operator operator, Type left, Type right) {
        if (left.isPointer() || right.isPointer()) {
            boolean moves = operator == Operator.PLUS || (operator == Operator.MINUS && !right.isPointer());
            return !moves ? Type.LONG : left.isPointer() ? left : right;
        }
        return new Type(Scalar.common(left.scalar(), right.scalar()), 0);
    }

    /** The type of {@code c ? left : right}. */
    public static Type either(Type left, Type right) {
        if (left.isPointer() || right.isPointer()) {
            return left.isPointer() ? left : right;
        }
        return new Type(Scalar.common(left.scalar(), right.scalar()), 0);
    }

    /** {@code ~ - +}: the operand is promoted. */
    public static Typed unary(java.util.function.LongUnaryOperator operator, Typed operand) {
        Typed promoted = operand.as(promoted(operand.type()));
        return new Typed(
                machine -> promoted.type()
                        .convert(operator.applyAsLong(promoted.code().value(machine))),
                promoted.type());
    }
}
