package racecard.threadlet;

/** Linux's numbers, as far as requests come back with them, negated. */
public final class Errno {
    /** Invalid argument; here: a transfer that came up short. */
    public static final int EINVAL = 22;

    /** Not done yet. */
    public static final int EINPROGRESS = 115;

    /** Cancelled. */
    public static final int ECANCELED = 125;

    private Errno() {}
}
