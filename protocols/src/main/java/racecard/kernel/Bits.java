package racecard.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A word of atomic bits, as thread_info's flags are. Bits are named by number, 0 to 31. */
public final class Bits {
    private static final VarHandle BITS;

    static {
        try {
            BITS = MethodHandles.lookup().findVarHandle(Bits.class, "bits", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // read and written through the handle
    private int bits;

    /** READ_ONCE of the whole word: R[once]. */
    public int readOnce() {
        return (int) BITS.getOpaque(this);
    }

    /**
     * A plain store of the whole word, {@code page->private = flags}: W[once] here, because others may be in the middle
     * of an atomic operation on one of its bits.
     */
    public void writeOnce(int word) {
        BITS.setOpaque(this, word);
    }

    /** test_bit: R[once]. */
    public boolean testBit(int nr) {
        return (readOnce() & mask(nr)) != 0;
    }

    /** test_bit_acquire: R[acquire]. */
    public boolean testBitAcquire(int nr) {
        return ((int) BITS.getAcquire(this) & mask(nr)) != 0;
    }

    /**
     * set_bit: RMW that orders nothing. Java has no opaque RMW; the release form is the weakest that is not plain, see
     * {@link Word#cmpxchgRelaxed}.
     */
    public void setBit(int nr) {
        int unused = (int) BITS.getAndBitwiseOrRelease(this, mask(nr));
    }

    /**
     * clear_bit: RMW that orders nothing, as {@link #setBit}. What follows may overtake it (litmus TW-tif-nomb-target).
     */
    public void clearBit(int nr) {
        int unused = (int) BITS.getAndBitwiseAndRelease(this, ~mask(nr));
    }

    /** test_and_set_bit: RMW[mb]. Returns the bit's value before. */
    public boolean testAndSetBit(int nr) {
        VarHandle.fullFence();
        int before = (int) BITS.getAndBitwiseOr(this, mask(nr));
        VarHandle.fullFence();
        return (before & mask(nr)) != 0;
    }

    /** test_and_clear_bit: RMW[mb]. Returns the bit's value before. */
    public boolean testAndClearBit(int nr) {
        VarHandle.fullFence();
        int before = (int) BITS.getAndBitwiseAnd(this, ~mask(nr));
        VarHandle.fullFence();
        return (before & mask(nr)) != 0;
    }

    /** test_and_set_bit_lock: R[acquire] on success. Returns the bit's value before. */
    public boolean testAndSetBitLock(int nr) {
        return ((int) BITS.getAndBitwiseOrAcquire(this, mask(nr)) & mask(nr)) != 0;
    }

    /** clear_bit_unlock: W[release]. */
    public void clearBitUnlock(int nr) {
        int unused = (int) BITS.getAndBitwiseAndRelease(this, ~mask(nr));
    }

    private static int mask(int nr) {
        if (nr < 0 || nr > 31) {
            throw new IllegalArgumentException("bit " + nr + " of a 32-bit word");
        }
        return 1 << nr;
    }
}
