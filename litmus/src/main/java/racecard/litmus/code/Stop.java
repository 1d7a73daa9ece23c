package racecard.litmus.code;

import racecard.litmus.program.Fault;
import racecard.litmus.program.Site;
import racecard.litmus.program.Trace.Ending;

/** Ends a run before the thread's end. Runs are short and many: no stack trace is taken. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Ending ending;
    private final transient Fault reason;

    private Stop(Ending ending, Fault reason) {
        super("", null, false, false);
        this.ending = ending;
        this.reason = reason;
    }

    /** The read just issued has no value yet. */
    static Stop waiting() {
        return new Stop(Ending.WAITS, null);
    }

    /** Somebody else has what the thread waits for. */
    static Stop blocked(Site site, String what) {
        return new Stop(Ending.BLOCKED, new Fault(site, what));
    }

    /** A loop goes round too often. */
    static Stop cut(Site site, int bound) {
        return new Stop(Ending.CUT, new Fault(site, "goes round more than " + bound + " times"));
    }

    /** The language gives no meaning to what comes next. */
    static Stop fault(Site site, String what) {
        return new Stop(Ending.FAULTED, new Fault(site, what));
    }

    Ending ending() {
        return ending;
    }

    Fault reason() {
        return reason;
    }
}
