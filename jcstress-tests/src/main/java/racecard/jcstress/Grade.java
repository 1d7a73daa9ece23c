package racecard.jcstress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jcstress.annotations.Expect;
import racecard.evidence.Finding;
import racecard.jcstress.Experiment.Described;
import racecard.verdict.Verdict;

/**
 * What samples mean. A forbidden outcome is a failure however rarely it was seen, and so is one that no line of the
 * table describes. Otherwise a fork that came to grief makes the whole unknown, for it may be the one that would have
 * shown something.
 *
 * @param outcomes every line of the table with its count, zero included
 */
record Grade(Verdict verdict, long checked, String detail, String witness, List<Finding.Outcome> outcomes) {
    private static final String ANY_OTHER = "any other";

    static Grade of(List<Described> table, Samples samples) {
        return of(table, Optional.empty(), samples);
    }

    /**
     * The same, held against what was computed, where something was: what the memory model forbids fails, whatever the
     * table says of it.
     */
    static Grade of(List<Described> table, Optional<Reachable> computed, Samples samples) {
        List<Finding.Outcome> outcomes = count(table, samples.counts());
        List<Finding.Outcome> forbidden = outcomes.stream()
                .filter(o -> o.count() > 0 && o.expect().equals(Expect.FORBIDDEN.name()))
                .toList();
        if (!forbidden.isEmpty()) {
            String others = forbidden.size() == 1 ? "" : ", and " + (forbidden.size() - 1) + " more";
            String detail = "forbidden outcome seen: " + forbidden.get(0).state() + " ("
                    + forbidden.get(0).description() + ")" + others;
            return new Grade(Verdict.FAIL, samples.total(), detail, witness(outcomes, samples), outcomes);
        }
        Optional<Finding.Outcome> impossible = outcomes.stream()
                .filter(o -> o.count() > 0
                        && computed.filter(c -> c.forbids(o.state())).isPresent())
                .findFirst();
        if (impossible.isPresent()) {
            String detail = "outcome seen that the memory model forbids: "
                    + impossible.get().state() + " (" + impossible.get().description()
                    + "); the explorer reaches only " + computed.orElseThrow().text();
            return new Grade(Verdict.FAIL, samples.total(), detail, witness(outcomes, samples), outcomes);
        }
        if (!samples.troubles().isEmpty()) {
            return new Grade(Verdict.UNKNOWN, samples.total(), String.join("; ", samples.troubles()), null, outcomes);
        }
        return new Grade(
                Verdict.PASS_BOUNDED, samples.total(), "no forbidden outcome in " + samples.bound(), null, outcomes);
    }

    /**
     * One row for every state that the table names or that was seen; what no line names goes to the line for the rest,
     * if there is one.
     */
    private static List<Finding.Outcome> count(List<Described> table, Map<String, Long> counts) {
        Map<String, Long> left = new TreeMap<>(counts);
        List<Finding.Outcome> outcomes = new ArrayList<>();
        for (Described line : table) {
            for (String state : line.states()) {
                Long seen = left.remove(state);
                outcomes.add(row(state, line.expect(), seen == null ? 0 : seen, line.description()));
            }
        }
        Optional<Described> rest =
                table.stream().filter(line -> line.states().isEmpty()).findFirst();
        if (rest.isPresent() && left.isEmpty()) {
            outcomes.add(row(ANY_OTHER, rest.get().expect(), 0, rest.get().description()));
        }
        left.forEach((state, seen) -> outcomes.add(row(
                state,
                rest.map(Described::expect).orElse(Expect.FORBIDDEN),
                seen,
                rest.map(Described::description).orElse("no line of the table describes this"))));
        return List.copyOf(outcomes);
    }

    private static Finding.Outcome row(String state, Expect expect, long count, String description) {
        return new Finding.Outcome(state, expect.name(), count, description);
    }

    private static String witness(List<Finding.Outcome> outcomes, Samples samples) {
        StringBuilder text = new StringBuilder("what " + samples.bound() + " saw:\n");
        for (Finding.Outcome o : outcomes) {
            text.append(String.format(
                    Locale.ROOT, "  %-14s %,12d  %-22s  %s\n", o.state(), o.count(), o.expect(), o.description()));
        }
        samples.troubles()
                .forEach(trouble -> text.append("  trouble: ").append(trouble).append('\n'));
        return text.toString();
    }
}
