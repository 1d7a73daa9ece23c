package racecard.z3fold;

/** What a revision has or promises beyond what all do. Checks ask for promises, never for revisions. */
public enum Promise {
    /** reclaim exists. All but VFIN. */
    RECLAIM,
    /** Pages can be isolated, migrated and put back. From R5. */
    MIGRATION,
    /** An object may be mapped twice at once: a count, not a bit, says whether the middle one is. */
    MAPS_TWICE,
    /** A page knows on which CPU's lists it is. From the seed, R2, on. */
    KNOWS_ITS_CPU,
    /** Handles are slots, memory that is freed with the object. From R5. */
    SLOTS
}
