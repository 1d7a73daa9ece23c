package racecard.litmus.corpus;

import java.util.List;

/**
 * What a thread does besides its two ends.
 *
 * @param word in the name of the program, {@code rfi}
 * @param more directions of the further accesses; {@code ?} is either
 * @param steps for each step between accesses of the thread, {@code s} if it stays at its location, {@code d} if not
 * @param place where the further accesses stand
 */
record Inside(String word, String more, List<String> steps, Place place) {
    /** Where further accesses stand. */
    enum Place {
        /** Between the ends. */
        MIDDLE,
        /** The second is the thread's last access. */
        END,
        /** The first is the thread's first access. */
        START
    }

    static final Inside NOTHING = new Inside("", "", List.of("d"), Place.MIDDLE);

    /** Write z, read z between the ends. */
    static final Inside RFI = new Inside("rfi", "WR", List.of("d", "s", "d"), Place.MIDDLE);

    static final Inside FRI = new Inside("fri", "RW", List.of("d", "s", "d"), Place.MIDDLE);
    static final Inside WSI = new Inside("wsi", "WW", List.of("d", "s", "d"), Place.MIDDLE);
    static final Inside RR = new Inside("rr", "RR", List.of("d", "s", "d"), Place.MIDDLE);

    /** One access of a third location. */
    static final Inside MID = new Inside("mid", "?", List.of("d", "d"), Place.MIDDLE);

    /** The step within one location is the first or the last of the thread; in the order of their words. */
    static final List<Inside> AT_AN_END = List.of(
            new Inside("efri", "RW", List.of("d", "s"), Place.END),
            new Inside("ewsi", "WW", List.of("d", "s"), Place.END),
            new Inside("sfri", "RW", List.of("s", "d"), Place.START),
            new Inside("srfi", "WR", List.of("s", "d"), Place.START),
            new Inside("swsi", "WW", List.of("s", "d"), Place.START));

    /** Whether a thread of these ends, {@code RW}, may have it: the end that it takes the place of stays as it is. */
    boolean fits(String ends) {
        return place == Place.END ? ends.charAt(1) == more.charAt(1) : ends.charAt(0) == more.charAt(0);
    }

    /** The directions of all accesses of the thread. */
    String directions(char first, char last, Dice dice) {
        return switch (place) {
            case END -> first + more;
            case START -> more + last;
            case MIDDLE -> first + (more.equals("?") ? dice.pick("R", "W") : more) + last;
        };
    }
}
