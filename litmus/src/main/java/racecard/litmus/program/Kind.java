package racecard.litmus.program;

/** What an event does to memory. A read-modify-write is a READ and a WRITE joined by {@link Event#rmw()}. */
public enum Kind {
    READ,
    WRITE,
    /** Orders other accesses and touches no location. */
    FENCE,
    /**
     * A grace period of one SRCU domain: touches no memory, yet belongs to the location that {@link Event#location()}
     * names.
     */
    SRCU
}
