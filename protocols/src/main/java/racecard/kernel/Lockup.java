package racecard.kernel;

/**
 * The watchdog's report: a loop that went on for longer than any list here is long, or a lock that will never be free
 * again.
 */
public final class Lockup extends Oops {
    private static final long serialVersionUID = 1L;

    /** A report that says what hangs. */
    public Lockup(String what) {
        super(what);
    }
}
