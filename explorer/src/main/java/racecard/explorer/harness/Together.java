package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import racecard.explorer.Counts;
import racecard.explorer.Explored;

/** Two explorations of one program, of different executions, as one. */
final class Together {
    private Together() {}

    /** Both; the first was right, and all of it was visited. */
    static Explored of(Explored a, Explored b) {
        Counts counts = new Counts(
                a.counts().visits() + b.counts().visits(),
                a.counts().complete() + b.counts().complete(),
                a.counts().distinct() + b.counts().distinct(),
                a.counts().blocked() + b.counts().blocked(),
                a.counts().stuck() + b.counts().stuck(),
                a.counts().cut() + b.counts().cut(),
                Math.max(a.counts().longest(), b.counts().longest()),
                a.counts().whole() && b.counts().whole());
        SortedMap<String, Long> outcomes = new TreeMap<>(a.outcomes());
        b.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        return new Explored(
                a.program(),
                a.model(),
                counts,
                outcomes,
                both(a.races(), b.races()),
                both(a.uncaught(), b.uncaught()),
                b.witness(),
                b.unknown());
    }

    private static List<String> both(List<String> some, List<String> others) {
        TreeSet<String> both = new TreeSet<>(some);
        both.addAll(others);
        return new ArrayList<>(both);
    }
}
