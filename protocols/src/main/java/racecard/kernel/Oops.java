package racecard.kernel;

/**
 * What the kernel would report and die of: a use after free, a lockup, a null function called. Carries no stack of its
 * own.
 */
public class Oops extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An oops that says what happened. */
    public Oops(String what) {
        super(what, null, false, true);
    }
}
