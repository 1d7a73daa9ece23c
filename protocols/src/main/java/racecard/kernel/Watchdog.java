package racecard.kernel;

/** Turns a loop that would never end into a {@link Lockup}, by count and not by clock, so that the same run ends the same way. */
public final class Watchdog {
    /** Rounds after which a loop hangs: lists in checks are far shorter. */
    public static final int LOCKUP = 100_000;

    private Watchdog() {}

    /**
     * One more round of a loop.
     *
     * @param rounds rounds so far
     * @param where what loops
     * @return {@code rounds + 1}
     * @throws Lockup when that is too many
     */
    public static int again(int rounds, String where) {
        if (rounds >= LOCKUP) {
            throw new Lockup(where + ": " + rounds + " rounds and no end");
        }
        return rounds + 1;
    }
}
