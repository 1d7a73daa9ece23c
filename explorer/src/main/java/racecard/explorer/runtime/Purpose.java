package racecard.explorer.runtime;

/** What a location is for. */
public enum Purpose {
    /** A field or an element, or what else has a name of its own. */
    PROGRAM,
    /** Whether a lock is held. */
    LOCK,
    /** Who waits on a condition, a bit a thread. */
    WAITERS,
    /** Whether one thread was notified on a condition. */
    SIGNAL,
    /** Whether unpark has left a permit. */
    PERMIT,
    /** Which thread has been started. */
    START,
    /** Whether a thread was started. */
    BEGUN,
    /** Whether it has ended. */
    END
}
