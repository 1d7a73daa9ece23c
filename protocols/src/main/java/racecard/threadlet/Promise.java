package racecard.threadlet;

/**
 * What a revision promises beyond the invariants that hold for all of them (I1, I8, I9, I14). Checks ask for promises,
 * never for revisions.
 */
public enum Promise {
    /** error() and ret() may be asked before the request is over. R0 to R2. */
    ASKED_FOR_RESULT,
    /**
     * I3: when cancel returns, the work is finished or will never begin. All but the asynchronous cancel (T5 and
     * later).
     */
    SYNCHRONOUS_CANCEL,
    /** Several threads may wait for the end of one request. R2, and T0 to T3. */
    MANY_WAITERS,
    /**
     * I4: once cancel has returned the user is not called back any more. Not T0 to T2, and not where cancel is
     * asynchronous.
     */
    SILENT_AFTER_CANCEL,
    /**
     * I4: every request's user is called back exactly once, with -ECANCELED exactly when it was taken out of the queue.
     * T5 and later.
     */
    ALWAYS_CALLS_BACK,
    /**
     * I2: a cancel of what no worker has taken succeeds. Not T0 to T10: the tokens may be with workers on their way.
     */
    CANCELS_WHAT_IS_QUEUED,
    /** I7: who sees the result sees what the work has written. Not R1. */
    PUBLISHES_DATA,
    /**
     * I7 for cancel: who returns from it sees what the work has written. Not R1; and not T1, whose canceller may read
     * the state before the worker passes through the lock, with no barrier after that read (TLB-26).
     */
    CANCEL_SEES_DATA,
    /** The queue takes requests from any thread, without QEMU's big lock. Not R1, whose queue is made by the first. */
    SUBMITS_FROM_ANYWHERE,
    /**
     * As long as there may be more threads, a request waits for no other request's end, if nobody was idle when it
     * came. R0+, T11 and later.
     */
    ENOUGH_WORKERS,
    /**
     * I11: whoever sleeps in the main loop wakes when a request is done. Not between the first bottom half (T4) and the
     * barriers of T6 and T9: T4 and T5.
     */
    WAKES_MAIN_LOOP,
    /** A callback may poll for another request. From T4. */
    NESTED_POLL,
    /** The number of threads may be changed at run time. From T10. */
    RESIZES,
    /** The same, down and up again faster than threads can follow. From T11. */
    RESIZES_BACK,
    /** free() ends all workers and touches nothing afterwards. From T2, but not T11. */
    FREES,
    /**
     * A bottom half may be deleted by its callback: whoever schedules it does not touch it afterwards. From T10, whose
     * event loop is that of 2022.
     */
    DELETES_BOTTOM_HALVES,
    /** I12: a token for every queued request. T0 to T10. */
    TOKENS,
    /**
     * A result may be read by another thread than the one that cancels. A control alone: upstream relies on one home
     * thread.
     */
    COMPLETES_ANYWHERE
}
