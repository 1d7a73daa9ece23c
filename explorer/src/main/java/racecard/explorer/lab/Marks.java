package racecard.explorer.lab;

import java.util.BitSet;
import java.util.concurrent.Callable;

/**
 * Places of programs that an {@link Edit} has marked by number, with a call of {@link #at} each: notes which of them
 * are reached, and chooses one to go another way. The calls are no events.
 */
public final class Marks {
    private static final ThreadLocal<Marks> HERE = new ThreadLocal<>();
    private static final int NONE = -1;

    private final int chosen;
    private final BitSet reached = new BitSet();
    private int initialising;

    private Marks(int chosen) {
        this.chosen = chosen;
    }

    /** Only notes. */
    public Marks() {
        this(NONE);
    }

    /** Notes, and answers yes at this place. */
    public static Marks choosing(int place) {
        return new Marks(place);
    }

    /**
     * A place was reached, in the exploration that this Java thread is at; outside of one, and while a class is
     * initialised, which is done once for many explorations, nobody notes it.
     *
     * @return whether it is the chosen one
     */
    public static boolean at(int place) {
        Marks marks = HERE.get();
        if (marks == null || marks.initialising > 0) {
            return false;
        }
        marks.reached.set(place);
        return place == marks.chosen;
    }

    /** A class's initialiser begins (1) or ends (-1). */
    public static void initialising(int more) {
        Marks marks = HERE.get();
        if (marks != null) {
            marks.initialising += more;
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
