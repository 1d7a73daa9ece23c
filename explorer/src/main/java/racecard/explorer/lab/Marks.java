package racecard.explorer.lab;

import java.util.BitSet;

/** Notes which marked places of programs were reached. Marks are put in by an edit and are no events. */
public final class Marks {
    private static final BitSet PLACES = new BitSet();

    private Marks() {}

    /** A place was reached. */
    public static void at(int place) {
        synchronized (PLACES) {
            PLACES.set(place);
        }
    }

    /** What was reached since somebody asked last. */
    public static BitSet take() {
        synchronized (PLACES) {
            BitSet all = (BitSet) PLACES.clone();
            PLACES.clear();
            return all;
        }
    }
}
