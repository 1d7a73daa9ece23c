package racecard.litmus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How programs and accesses are written in the Java dialect. */
final class JavaText {
    private static final Map<String, String> MODES =
            Map.of("once", "Opaque", "plain", "", "acq", "Acquire", "rel", "Release", "vol", "Volatile");
    private static final Map<String, String> ORDERS = Map.of("", "", "a", "Acquire", "r", "Release");

    private JavaText() {}

    /** A kind of access as names have it; empty for a plain one. */
    static String word(String kind) {
        return switch (kind) {
            case "once" -> "opq";
            case "plain" -> "";
            default -> kind;
        };
    }

    /** A kind such as {@code gaia} is an operation of three letters, or {@code caef}, and an order. */
    static String order(String kind, String operation) {
        return ORDERS.get(kind.substring(operation.length()));
    }

    static String handle(String location) {
        return location.toUpperCase(Locale.ROOT);
    }

    static String read(String location, String kind) {
        String handle = handle(location);
        if (kind.startsWith("gaa")) {
            return handle + ".getAndAdd" + order(kind, "gaa") + "(0)";
        }
        if (kind.startsWith("caef")) {
            return handle + ".compareAndExchange" + order(kind, "caef") + "(5, 6)";
        }
        return handle + ".get" + MODES.get(kind) + "()";
    }

    static String store(String location, String kind, String value) {
        return handle(location) + ".set" + MODES.get(kind) + "(" + value + ");";
    }

    /**
     * JAM21 asks which write of a location is the last. herd7 asks only where the last value is looked at, and else
     * allows too much: so locations with several writes are looked at, always.
     */
    static List<String> writtenTwice(List<String> locations, List<List<String>> bodies) {
        String text = bodies.stream().flatMap(List::stream).collect(Collectors.joining("\n"));
        return locations.stream()
                .filter(l -> Pattern.compile("\\b" + handle(l) + "\\.(?:set|getAnd|compareAndExchange\\w*\\([^5])")
                                .matcher(text)
                                .results()
                                .count()
                        > 1)
                .toList();
    }

    static String program(
            String name, String comment, List<String> locations, List<List<String>> bodies, String clauses) {
        List<String> init = new ArrayList<>();
        locations.forEach(l -> init.add("  " + l + " = 0;"));
        for (int t = 0; t < bodies.size(); t++) {
            String text = String.join("\n", bodies.get(t));
            int thread = t;
            String handles = locations.stream()
                    .filter(l -> Pattern.compile("\\b" + handle(l) + "\\.")
                            .matcher(text)
                            .find())
                    .map(l -> thread + ":" + handle(l) + "=" + l + ";")
                    .collect(Collectors.joining(" "));
            init.add("  " + handles);
        }
        init.removeIf(String::isBlank);
        String code = IntStream.range(0, bodies.size())
                .mapToObj(t -> "Thread" + t + " {\n"
                        + bodies.get(t).stream().map(l -> "  " + l + "\n").collect(Collectors.joining()) + "}\n")
                .collect(Collectors.joining("\n"));
        return "Java %s\n(* %s *)\n{\n%s\n}\n\n%s\n%s".formatted(name, comment, String.join("\n", init), code, clauses);
    }
}
