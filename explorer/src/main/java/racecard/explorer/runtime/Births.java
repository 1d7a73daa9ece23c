package racecard.explorer.runtime;

/** Counts what the program makes, so that what a run has made is told from what was there before it. */
final class Births {
    private long made;
    private long since;
    private long run;

    /** A run begins: what was made until now is not its own. */
    void begin() {
        others();
        run++;
    }

    /** What was made until now is not one's own. */
    void others() {
        since = made;
    }

    /** Something is made: its number. */
    long born() {
        return ++made;
    }

    /** Higher numbers are of this run. */
    long since() {
        return since;
    }

    /** The number of what was made last. */
    long serial() {
        return made;
    }

    /** The number of the run. */
    long run() {
        return run;
    }
}
