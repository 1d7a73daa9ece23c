package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cycles by name: each a list of communications, from the last access of a thread to the first of the next. */
final class Shapes {
    /**
     * A communication.
     *
     * @param from direction of the access that it leaves
     * @param to direction of the access that it comes to
     * @param between whether a thread of a single write stands between them
     */
    record Communication(char from, char to, boolean between) {}

    static final Map<String, Communication> COMMUNICATIONS = Map.of(
            "Rf", new Communication('W', 'R', false),
            "Fr", new Communication('R', 'W', false),
            "Ws", new Communication('W', 'W', false),
            "FrRf", new Communication('R', 'R', true),
            "WsRf", new Communication('W', 'R', true));

    private static final Map<String, List<Communication>> BY_NAME = new LinkedHashMap<>();

    static {
        // Two threads, two locations.
        shapes("MP Rf Fr", "LB Rf Rf", "SB Fr Fr", "R Ws Fr", "S Rf Ws", "2+2W Ws Ws");
        // Three threads, two locations.
        shapes("WRC Rf FrRf", "RWC Fr FrRf", "WRW+WR Ws FrRf", "WWC Rf WsRf", "WRR+2W Fr WsRf", "WRW+2W Ws WsRf");
        // Four threads, two locations.
        shapes("IRIW FrRf FrRf", "IRRWIW WsRf FrRf", "IRWIW WsRf WsRf");
        // Three threads, three locations.
        shapes("ISA2 Rf Rf Fr", "Z6.0 Rf Ws Fr", "Z6.1 Ws Rf Ws", "Z6.2 Rf Rf Ws", "Z6.3 Ws Rf Fr", "Z6.4 Ws Fr Fr");
        shapes("Z6.5 Ws Ws Fr", "W+RWC Rf Fr Fr", "3.SB Fr Fr Fr", "3.LB Rf Rf Rf", "3.2W Ws Ws Ws");
        // Four threads, three locations.
        shapes("C3-FrRf-Rf-Rf FrRf Rf Rf", "C3-FrRf-Fr-Rf FrRf Fr Rf", "C3-FrRf-Rf-Fr FrRf Rf Fr");
        shapes("C3-FrRf-Ws-Fr FrRf Ws Fr", "C3-FrRf-Ws-Rf FrRf Ws Rf", "C3-FrRf-Fr-Fr FrRf Fr Fr");
        shapes("C3-WsRf-Rf-Rf WsRf Rf Rf", "C3-WsRf-Fr-Rf WsRf Fr Rf", "C3-WsRf-Rf-Fr WsRf Rf Fr");
        // Four threads, four locations.
        shapes("4.SB Fr Fr Fr Fr", "4.LB Rf Rf Rf Rf", "C4-Fr-Rf-Rf-Rf Fr Rf Rf Rf");
    }

    private Shapes() {}

    private static void shapes(String... texts) {
        for (String text : texts) {
            List<String> words = List.of(text.split(" ", -1));
            BY_NAME.put(
                    words.get(0),
                    words.subList(1, words.size()).stream()
                            .map(COMMUNICATIONS::get)
                            .toList());
        }
    }

    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    static List<Communication> named(String shape) {
        return BY_NAME.get(shape);
    }

    /** The first and the last direction of each thread that has two accesses or more, {@code RW}. */
    static List<String> directions(List<Communication> shape) {
        List<String> directions = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            directions.add("" + before(shape, i).to() + shape.get(i).from());
        }
        return directions;
    }

    /** The communication that comes to a thread. */
    static Communication before(List<Communication> shape, int thread) {
        return shape.get((thread + shape.size() - 1) % shape.size());
    }
}
