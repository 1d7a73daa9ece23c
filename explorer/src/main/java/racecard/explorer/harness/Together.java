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
        TreeSet<String> races = new TreeSet<>(a.races());
        races.addAll(b.races());
        List<String> sorted = new ArrayList<>(races);
        return new Explored(a.program(), a.model(), counts, outcomes, sorted, b.witness(), b.unknown());
    }
}
