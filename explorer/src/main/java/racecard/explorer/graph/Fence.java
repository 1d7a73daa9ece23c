package racecard.explorer.graph;

/**
 * Fences, as bits. A fence is no event of its own: it is a property of the event after it, which loses nothing, since a
 * fence orders what is before it with what is after it and several between the same two events order what each of them
 * orders.
 */
public final class Fence {
    /** Orders everything with everything. */
    public static final int FULL = 1;

    /** Orders earlier reads with everything later. */
    public static final int ACQUIRE = 2;

    /** Orders everything earlier with later writes. */
    public static final int RELEASE = 4;

    /** Orders earlier reads with later reads. */
    public static final int LOAD_LOAD = 8;

    /** Orders earlier writes with later writes. */
    public static final int STORE_STORE = 16;

    private Fence() {}
}
