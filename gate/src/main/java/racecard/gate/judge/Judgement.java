package racecard.gate.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import racecard.catalogue.Protocol;
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

    /** Exit code of an interrupted run: what a shell gives to a command that Ctrl-C ended. */
    public static final int INTERRUPTED = 130;

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
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        cells.forEach(c -> counts.merge(c.verdict(), 1, Integer::sum));
        bugs.forEach(b -> counts.merge(b.verdict(), 1, Integer::sum));
        return counts;
    }

    /**
     * 1 when anything failed or was missed; else 4 when anything was vacuous; else 3 when anything is unknown; else 0. Nothing looked at at all is
     * vacuous.
     */
    public static int exitCode(List<Judgement> judgements) {
        if (judgements.stream().anyMatch(Judgement::interrupted)) {
            return INTERRUPTED;
        }
        List<Integer> asked = judgements.stream()
                .flatMap(j -> Stream.concat(
                        j.allCells().map(Cell::verdict), j.bugs().stream().map(BugVerdict::verdict)))
                .map(Verdict::exitCode)
                .toList();
        boolean looked = judgements.stream()
                .flatMap(Judgement::allCells)
                .flatMap(c -> c.checks().stream())
                .anyMatch(f -> f.checked() > 0);
        if (asked.contains(Verdict.FAIL.exitCode())) {
            return Verdict.FAIL.exitCode();
        }
        if (asked.contains(Verdict.VACUOUS.exitCode()) || !looked) {
            return Verdict.VACUOUS.exitCode();
        }
        boolean unfinished = judgements.stream().anyMatch(j -> !j.problems().isEmpty());
        return asked.contains(Verdict.UNKNOWN.exitCode()) || unfinished ? Verdict.UNKNOWN.exitCode() : 0;
    }
}
