package racecard.gate.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import racecard.gate.judge.BugVerdict;
import racecard.gate.judge.Cell;
import racecard.gate.judge.Judgement;
import racecard.verdict.Exit;

/**
 * What an exit code is owed to: whose verdict, by which tool, why, and where its trace is.
 *
 * @param exit what it asks for alone
 * @param text for people
 */
record Culprit(Exit exit, String text) {

    /**
     * Those of a run, the worst first; none when all is good. They are the very verdicts that {@link Judgement#exit}
     * goes by.
     */
    static List<Culprit> of(List<Judgement> judgements) {
        List<Culprit> all = new ArrayList<>();
        for (Judgement judgement : judgements) {
            String protocol = judgement.protocol().id();
            judgement.cells().forEach(cell -> all.add(of(protocol, cell)));
            judgement.bugs().forEach(bug -> all.add(of(protocol, bug)));
            judgement.problems().forEach(problem -> all.add(new Culprit(Exit.UNKNOWN, protocol + ": " + problem)));
        }
        return all.stream()
                .filter(c -> c.exit() != Exit.GOOD)
                .sorted(Comparator.comparing(Culprit::exit))
                .toList();
    }

    private static Culprit of(String protocol, Cell cell) {
        String text = cell.verdict().label() + " " + protocol + " "
                + cell.subject().id() + " by " + cell.tool() + ": " + cell.detail() + trace(protocol, cell);
        return new Culprit(cell.verdict().exit(), text);
    }

    private static Culprit of(String protocol, BugVerdict bug) {
        String trace = bug.cells().stream()
                .filter(c -> c.verdict() == bug.verdict())
                .flatMap(c -> Stream.of(trace(protocol, c)).filter(t -> !t.isEmpty()))
                .findFirst()
                .orElse("");
        return new Culprit(
                bug.verdict().exit(),
                bug.verdict().label() + " " + protocol + " " + bug.bug().id() + ": " + bug.detail() + trace);
    }

    private static String trace(String protocol, Cell cell) {
        return cell.witness() == null ? "" : "; its trace: target/racecard/" + Reports.trace(protocol, cell);
    }
}
