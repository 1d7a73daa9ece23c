package racecard.kernel;

/** kref: a {@link Refcount} that calls its release function when the last owner lets go. */
public final class Kref {
    private final Refcount refcount = new Refcount(1);

    /** kref_init, on memory that is used again: one owner, the caller. */
    public void init() {
        refcount.set(1);
    }

    /** kref_get: one owner more; the caller is one. */
    public void get() {
        refcount.inc();
    }

    /** kref_get_unless_zero: one owner more, unless the last one is gone. */
    public boolean getUnlessZero() {
        return refcount.incNotZero();
    }

    /** kref_put: one owner less; runs {@code release} and returns true when it was the last. */
    public boolean put(Runnable release) {
        if (refcount.decAndTest()) {
            release.run();
            return true;
        }
        return false;
    }

    /** kref_read. */
    public int read() {
        return refcount.read();
    }
}
