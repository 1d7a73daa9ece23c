package racecard.kernel;

/** KASAN's report: freed memory was touched. */
public final class UseAfterFree extends Oops {
    private static final long serialVersionUID = 1L;

    /** A report that says what was touched. */
    public UseAfterFree(String what) {
        super(what);
    }
}
