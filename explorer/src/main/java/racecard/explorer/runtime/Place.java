package racecard.explorer.runtime;

import racecard.explorer.graph.Mode;

/**
 * A place in memory: a field of a named object, an element of a named array, a static field, or what a lock or a thread
 * keeps for itself.
 *
 * <p>Its accesses become events once it is {@link #shared}: more than one thread touches it and one of them writes; or
 * an access of it orders others whoever else looks, as a volatile one does even to a variable that nobody else knows,
 * and a release write together with an acquire read.
 */
final class Place {
    // Slots that are neither fields nor elements.
    static final int LOCK = -1;
    static final int WAITERS = -2;
    static final int PERMIT = -3;
    static final int STARTED = -4;
    static final int ENDED = -5;
    static final int BEGUN = -6;
    static final int INITIALISED = -7;
    static final int INTERRUPTED = -8;
    static final int CLOCK = -9;
    static final int SIGNAL = -64;

    final int location;
    final int name;
    final int slot;
    final char type;
    final Object initial;
    private long readers;
    private long writers;
    private boolean acquired;
    private boolean shared;
    private Object own;
    private long ownRun = -1;

    /** @param shared whether that is known already */
    Place(int location, int name, int slot, char type, Object initial, boolean shared) {
        this.location = location;
        this.name = name;
        this.slot = slot;
        this.type = type;
        this.initial = initial;
        this.shared = shared;
    }

    boolean shared() {
        return shared;
    }

    /**
     * Notes an access by thread {@code t}.
     *
     * @return whether the place has just turned out to be shared, and was taken for a thread's own before; one whose
     *     very first access says it has misled nobody
     */
    boolean touch(int t, boolean write, Mode mode) {
        if (shared) {
            return false;
        }
        boolean first = (readers | writers) == 0;
        if (write) {
            writers |= 1L << t;
        } else {
            readers |= 1L << t;
        }
        acquired |= mode == Mode.ACQ_REL;
        shared = mode == Mode.VOLATILE || (writers != 0 && (acquired || Long.bitCount(readers | writers) > 1));
        return shared && !first;
    }

    boolean written() {
        return writers != 0;
    }

    /** What it holds in this run, in which its events are not asked: a primitive as its bits, a reference as it is. */
    Object own(long run) {
        return ownRun == run ? own : initial;
    }

    /** Whether this run has written it. */
    boolean owned(long run) {
        return ownRun == run;
    }

    void own(long run, Object value) {
        own = value;
        ownRun = run;
    }
}
