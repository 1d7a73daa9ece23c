package racecard.kernel;

/**
 * Turns a loop that would never end into a {@link Lockup}, by count and not by clock, so that the same run ends the
 * same way. One object watches one run of one loop and keeps the count to itself: to the loop two rounds that see the
 * same are the same.
 */
public final class Watchdog {
    /** Rounds after which a loop hangs: lists in checks are far shorter. */
    public static final int LOCKUP = 100_000;

    private final String where;
    private int rounds;

    /** Watches a loop that begins now. */
    public Watchdog(String where) {
        this.where = where;
    }

    /** One more round. @throws Lockup when that is too many */
    public void again() {
        rounds = again(rounds, where);
    }

    /**
     * One more round, for whoever keeps the count himself because it means something to him.
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
