package racecard.gate.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import racecard.catalogue.Protocol;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/**
 * All that a run says of one protocol.
 *
 * @param tools in the order of the tables
 * @param cells of revisions, controls, candidates and ladders; those of bugs stand with the bugs
 * @param problems tools that did not come to their end, each a sentence
 */
public record Judgement(
        Protocol protocol,
        List<String> tools,
        List<Cell> cells,
        List<BugVerdict> bugs,
        List<String> problems,
        boolean interrupted) {

    public Judgement {
        tools = List.copyOf(tools);
        cells = List.copyOf(cells);
        bugs = List.copyOf(bugs);
        problems = List.copyOf(problems);
    }

    /** Every cell, bugs included, in the order of the tables. */
    public Stream<Cell> allCells() {
        return Stream.concat(cells.stream(), bugs.stream().flatMap(b -> b.cells().stream()));
    }

    /** How many cells, and bugs as wholes, have each verdict; verdicts that nothing has are absent. */
    public Map<Verdict, Integer> counts(Predicate<Cell> without) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        cells.stream().filter(without.negate()).forEach(c -> counts.merge(c.verdict(), 1, Integer::sum));
        bugs.forEach(b -> counts.merge(b.verdict(), 1, Integer::sum));
        return counts;
    }

    /** The exit of a run: of everything that its tables say, and of tools that did not come to their end. */
    public static Exit exit(List<Judgement> judgements) {
        List<Verdict> verdicts = judgements.stream()
                .flatMap(j -> j.counts(cell -> false).keySet().stream())
                .toList();
        return Exit.of(verdicts)
                .or(judgements.stream().anyMatch(j -> !j.problems().isEmpty()) ? Exit.UNKNOWN : Exit.GOOD)
                .or(judgements.stream().anyMatch(Judgement::interrupted) ? Exit.INTERRUPTED : Exit.GOOD);
    }
}
