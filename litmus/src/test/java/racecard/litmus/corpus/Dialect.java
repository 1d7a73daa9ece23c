package racecard.litmus.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a cycle becomes a program. */
interface Dialect {
    /** What names begin with, {@code LK}. */
    String prefix();

    /** What the choices of plain cycles are made with, before the name of the shape. */
    String seedWord();

    /** The few links between two directions that are tried in all combinations. */
    Map<String, List<Link>> core();

    /** Every link from one direction to another. */
    List<Link> links(String directions);

    /** A kind of access as names have it; empty for the usual one. */
    String word(Access access);

    /**
     * The program.
     *
     * @param steps for each thread what stands between its accesses
     * @return empty where the combination makes no sense
     */
    Optional<String> text(String name, String comment, Cycle cycle, List<List<String>> steps, Dice dice);
}
