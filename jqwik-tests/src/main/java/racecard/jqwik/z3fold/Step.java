package racecard.jqwik.z3fold;

/**
 * One call of a chain.
 *
 * @param object the number of the object it is about; also the CPU that a worker or reclaim runs on
 * @param arg chunks of an alloc, manner of an eviction
 */
record Step(Kind kind, int object, int arg) {
    /** What is called. */
    enum Kind {
        ALLOC,
        FREE,
        MAP,
        UNMAP,
        COMPACT,
        DRAIN,
        RECLAIM,
        MIGRATE,
        ISOLATE
    }
}
