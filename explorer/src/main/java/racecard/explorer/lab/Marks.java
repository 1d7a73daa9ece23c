package racecard.explorer.lab;

import java.util.BitSet;
import java.util.concurrent.Callable;

/**
 * Notes which marked places of programs were reached. An {@link Edit} puts the marks in, as calls of {@link #at}; they
 * are no events.
 */
public final class Marks {
    private static final ThreadLocal<Marks> HERE = new ThreadLocal<>();

    private final BitSet reached = new BitSet();

    /** A place was reached, in the exploration that this Java thread is at; outside of one nobody notes it. */
    public static void at(int place) {
        Marks marks = HERE.get();
        if (marks != null) {
            marks.reached.set(place);
        }
    }

    /** Notes here what is reached while this runs, in this Java thread. */
    public <R> R during(Callable<R> run) throws Exception {
        HERE.set(this);
        try {
            return run.call();
        } finally {
            HERE.remove();
        }
    }

    /** What was reached until now. Not before the exploration has ended. */
    public BitSet reached() {
        return (BitSet) reached.clone();
    }
}
