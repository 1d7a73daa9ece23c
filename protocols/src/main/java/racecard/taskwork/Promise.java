package racecard.taskwork;

/**
 * What a revision promises beyond the invariants that hold for all of them (I1 to I3, I7, I9). Checks ask for promises,
 * never for revisions.
 */
public enum Promise {
    /** I1, I3, I4: an add that comes too late is refused, so every accepted work is consumed. Broken by R3 to R5. */
    REFUSES_AFTER_EXIT,
    /** I6: works that callbacks add are run before run() returns. From R4. */
    RUNS_UNTIL_EMPTY,
    /** A batch is run in the order of the adds (I5). R1 to R8. */
    FIFO,
    /** I10: cancel by function takes the oldest match. R2 to R4. */
    CANCELS_OLDEST,
    /** cond_resched after every callback. From R4 (2012-08-21). */
    RESCHEDULES,
    /** No pass over the list without cond_resched. From R9. */
    BOUNDED_LATENCY,
    /** add takes no lock, so it may be called under rq->lock. From R5. */
    ADD_TAKES_NO_LOCK,
    /** get_signal runs what is pending if the task was told that something is (TIF_NOTIFY_RESUME). R4 to R6. */
    GET_SIGNAL_RUNS_NOTIFIED,
    /** get_signal runs works that are pending, whatever their mode. From R6b, but not R20. */
    GET_SIGNAL_RUNS_WORKS,
    /** I12 for waits: TWA_SIGNAL breaks interruptible sleep. From R16. */
    TWA_SIGNAL,
    /** TWA_SIGNAL_NO_IPI exists. From R24. */
    TWA_SIGNAL_NO_IPI,
    /** A task in the cgroup freezer runs TWA_SIGNAL works and goes back to sleep. R16 to R18, and from R27. */
    FREEZER_RUNS_WORKS,
    /** cancel_match exists. From R22. */
    CANCEL_MATCH,
    /** Cancel of all matches asks about each work once, under one hold of pi_lock. MATCH-ALL, which is not merged. */
    CANCELS_IN_ONE_WALK,
    /** cancel of one very work exists. From R26. */
    CANCEL_WORK,
    /** TWA_NMI_CURRENT exists. From R27. */
    NMI_CURRENT,
    /** The mode word holds flags beside the mode. R28 alone. */
    MODE_FLAGS,
    /** TWA_NMI_CURRENT marks the task that was current when it was called. From R29. */
    NMI_MARKS_CALLER,
    /** The perf events of that kernel leave and take back works (see {@code perf}). R29. */
    PERF_EVENTS,
    /** The kernel's io_uring (see {@code uring}). R29. */
    URING,
    /** The kernel's other waits know that TIF_NOTIFY_SIGNAL is no signal (see {@code waits}). R29. */
    WAITS
}
