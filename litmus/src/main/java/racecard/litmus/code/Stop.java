package racecard.litmus.code;

/** Ends a run before the thread's end. Runs are short and many: no stack trace is taken. */
final class Stop extends RuntimeException {
    private final boolean waits;

    private Stop(String why, boolean waits) {
        super(why, null, false, false);
        this.waits = waits;
    }

    /** The read just issued has no value yet. */
    static Stop waiting() {
        return new Stop("", true);
    }

    /** No execution goes on from here. */
    static Stop impossible(String why) {
        return new Stop(why, false);
    }

    boolean waits() {
        return waits;
    }
}
