package racecard.litmus.program;

/**
 * The type of a value: a scalar, or a pointer to something.
 *
 * @param scalar what is there when every star is followed
 * @param stars how many stars that takes; 0 for a scalar
 */
public record Type(Scalar scalar, int stars) {
    public static final Type BOOL = new Type(Scalar.BOOL, 0);
    public static final Type INT = new Type(Scalar.S32, 0);
    public static final Type LONG = new Type(Scalar.S64, 0);
    /**
     * What the place is that {@code void *}, or a number used as an address, leads to: all 64 bits are taken as they
     * are.
     */
    public static final Type ANYTHING = LONG;

    public boolean isPointer() {
        return stars > 0;
    }

    /** What a pointer of this type leads to. */
    public Type target() {
        return stars > 0 ? new Type(scalar, stars - 1) : ANYTHING;
    }

    /** A pointer to this. */
    public Type pointer() {
        return new Type(scalar, stars + 1);
    }

    /**
     * What a value becomes when it is converted to this type. An address stays an address, whatever its bits: programs
     * carry addresses in ints, as herd7 lets them. Of bool it is true.
     */
    public long convert(long value) {
        if (stars > 0 || (scalar != Scalar.BOOL && (Address.isNear(value) || value == LitmusTest.THIN_AIR))) {
            return value;
        }
        return scalar.wrap(value);
    }

    /** A number of this type in decimals. */
    public String print(long value) {
        return this.equals(new Type(Scalar.U64, 0)) ? Long.toUnsignedString(value) : Long.toString(value);
    }
}
