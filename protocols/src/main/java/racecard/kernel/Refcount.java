package racecard.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** refcount_t: counts owners. Saturation is not modelled; what would saturate is an {@link Oops} at once. */
public final class Refcount {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Refcount.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // read and written through the handle
    private int count;

    /** refcount_set before publication: {@code initial} owners. */
    public Refcount(int initial) {
        count = initial;
    }

    /** refcount_set: W[once], for memory that nobody else counts on yet. */
    public void set(int n) {
        COUNT.setOpaque(this, n);
    }

    /** refcount_read: R[once]. */
    public int read() {
        return (int) COUNT.getOpaque(this);
    }

    /** refcount_inc: RMW that orders nothing; the caller holds a reference, so the object cannot go away meanwhile. */
    public void inc() {
        int before = (int) COUNT.getAndAddRelease(this, 1);
        if (before <= 0) {
            throw new Oops("refcount_inc on " + before + ": resurrected");
        }
    }

    /** refcount_inc_not_zero: relaxed RMW when it succeeds. False when the last owner is gone. */
    public boolean incNotZero() {
        for (int seen = read(); seen != 0; seen = read()) {
            if (COUNT.compareAndSet(this, seen, seen + 1)) {
                return true;
            }
        }
        return false;
    }

    /** atomic_cmpxchg(count, 1, 0): takes the last reference if it is the last. RMW[mb]. */
    public boolean decIfOne() {
        VarHandle.fullFence();
        boolean last = COUNT.compareAndSet(this, 1, 0);
        VarHandle.fullFence();
        return last;
    }

    /**
     * refcount_dec_and_test: release always; when it reaches zero also acquire, so that the one who frees sees what
     * every earlier owner did. True for exactly one caller.
     */
    public boolean decAndTest() {
        int before = (int) COUNT.getAndAddRelease(this, -1);
        if (before <= 0) {
            throw new Oops("refcount_dec on " + before + ": underflow");
        }
        if (before == 1) {
            VarHandle.acquireFence();
            return true;
        }
        return false;
    }
}
