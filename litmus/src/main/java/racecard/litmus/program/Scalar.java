package racecard.litmus.program;

/**
 * The types that are no pointers, as C has them for the kernel on 64-bit machines, and Java too. Values travel as
 * longs: an unsigned 64-bit one as its bits.
 */
public enum Scalar {
    /** C's bool and Java's boolean: whatever is not 0 becomes 1. */
    BOOL(1, false),
    S8(8, true),
    U8(8, false),
    S16(16, true),
    U16(16, false),
    S32(32, true),
    U32(32, false),
    S64(64, true),
    U64(64, false);

    private final int bits;
    private final boolean signed;

    Scalar(int bits, boolean signed) {
        this.bits = bits;
        this.signed = signed;
    }

    public int bits() {
        return bits;
    }

    public boolean isSigned() {
        return signed;
    }

    /** What a value becomes when it is stored as this: all but the lowest bits are lost. */
    long wrap(long value) {
        if (this == BOOL) {
            return value != 0 ? 1 : 0;
        }
        int lost = Long.SIZE - bits;
        return signed ? value << lost >> lost : value << lost >>> lost;
    }

    /**
     * What an operand becomes before anything is computed with it: nothing is computed in fewer bits than an int has.
     */
    public Scalar promoted() {
        return bits < S32.bits ? S32 : this;
    }

    /** The type that two operands are computed in. */
    public static Scalar common(Scalar left, Scalar right) {
        Scalar a = left.promoted();
        Scalar b = right.promoted();
        if (a.bits != b.bits) {
            return a.bits > b.bits ? a : b;
        }
        return a.signed ? b : a;
    }
}
