package racecard.z3fold;

/** The error numbers that z3fold returns, negated. */
public final class Errno {
    /** Try again: reclaim freed no page, migration met a lock. */
    public static final int EAGAIN = 11;

    /** Busy: a page that is mapped does not move. */
    public static final int EBUSY = 16;

    /** Invalid argument: a size of 0, nothing to reclaim. */
    public static final int EINVAL = 22;

    /** No space: larger than a page. */
    public static final int ENOSPC = 28;

    private Errno() {}
}
