package racecard.gate.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import racecard.evidence.Finding;
import racecard.gate.run.Kind;
import racecard.gate.run.Selection;
import racecard.gate.run.Subject;
import racecard.gate.run.ToolResult;
import racecard.verdict.Verdict;

/**
 * Turns what the tools found into verdicts. The tools know neither which subject is a bug nor which finding is wanted;
 * all that is known here, and only here.
 */
public final class Judge {
    private final Selection selection;
    private final Evidence evidence;
    private final History history;
    private final Hunt hunt;

    private Judge(Selection selection, List<ToolResult> results) {
        this.selection = selection;
        this.evidence = new Evidence(selection.protocol().id(), results);
        this.history = new History(selection.protocol(), evidence);
        this.hunt = new Hunt(evidence);
    }

    /** The verdicts on everything that was selected, and on every ladder that a tool brought along. */
    public static Judgement judge(Selection selection, List<ToolResult> results) {
        return new Judge(selection, results).judgement();
    }

    private Judgement judgement() {
        List<ToolResult> results = evidence.results();
        List<Cell> cells = new ArrayList<>();
        for (Subject subject : selection.subjects()) {
            if (subject.kind() != Kind.BUG) {
                results.forEach(r -> cells.add(whole(subject, r)));
            }
        }
        Set<String> asked = selection.subjects().stream().map(Subject::id).collect(Collectors.toSet());
        for (ToolResult result : results) {
            for (String id : evidence.subjects(result.tool())) {
                if (!asked.contains(id)) {
                    cells.add(whole(new Subject(id, Kind.LADDER, null), result));
                }
            }
        }
        return new Judgement(
                selection.protocol(),
                results.stream().map(ToolResult::tool).toList(),
                cells,
                selection.bugs().stream()
                        .map(bug -> hunt.of(bug, selection.subjects()))
                        .toList(),
                results.stream()
                        .filter(r -> r.ending() != null)
                        .map(Judge::problem)
                        .toList(),
                results.stream().anyMatch(ToolResult::interrupted));
    }

    private static String problem(ToolResult result) {
        if (result.interrupted()) {
            return result.tool() + " was interrupted after " + result.findings().size() + " checks.";
        }
        return result.ending() + " after " + result.findings().size() + " checks. Its log: target/racecard/logs/"
                + result.tool() + "*.log";
    }

    /** One check, and what it means. */
    private record Read(Finding finding, Verdict verdict, String why, Set<String> bugs) {}

    /** A subject is as good as the worst of its checks, after those failures that its history explains. */
    private Cell whole(Subject subject, ToolResult result) {
        List<Finding> checks = evidence.of(result.tool(), subject.id());
        if (checks.isEmpty()) {
            return nothing(subject, result, strangers());
        }
        List<Read> read = checks.stream().map(f -> read(subject, f)).toList();
        List<Read> open =
                read.stream().filter(r -> r.verdict() != Verdict.CAUGHT).toList();
        Verdict worst = open.stream().map(Read::verdict).reduce(Verdict.NOT_RUN, Verdict::worse);
        Optional<Read> explained =
                read.stream().filter(r -> r.verdict() == Verdict.CAUGHT).findFirst();
        if (explained.isPresent() && (worst.green() || worst == Verdict.NOT_RUN)) {
            return caught(subject, result, read, explained.get());
        }
        Read deciding =
                open.stream().filter(r -> r.verdict() == worst).findFirst().orElseThrow();
        return new Cell(
                subject,
                result.tool(),
                worst,
                seconds(checks),
                said(deciding.finding(), deciding.why()),
                deciding.finding(),
                checks);
    }

    private Cell caught(Subject subject, ToolResult result, List<Read> read, Read first) {
        Set<String> bugs = new TreeSet<>();
        read.forEach(r -> bugs.addAll(r.bugs()));
        List<Finding> checks = read.stream().map(Read::finding).toList();
        String why = Evidence.sampled(first.finding())
                ? first.why()
                : "fails as its history says: " + String.join(", ", bugs);
        return new Cell(subject, result.tool(), Verdict.CAUGHT, seconds(checks), why, first.finding(), checks);
    }

    private Read read(Subject subject, Finding finding) {
        if (finding.verdict() != Verdict.FAIL) {
            return new Read(finding, finding.verdict(), finding.detail(), Set.of());
        }
        if (subject.kind() == Kind.LADDER) {
            return new Read(finding, Verdict.FAIL, finding.detail(), Set.of());
        }
        History.Meaning meaning = history.of(subject.id(), finding);
        return new Read(finding, meaning.verdict(), meaning.why(), meaning.bugs());
    }

    private boolean strangers() {
        return selection.subjects().stream().anyMatch(s -> s.kind() == Kind.CANDIDATE);
    }

    /** A tool that names no check of a subject looked at nothing, unless it was not left the time to. */
    static Cell nothing(Subject subject, ToolResult result, boolean strangers) {
        boolean cameToItsEnd = result.plan() != null && result.ending() == null;
        boolean stopped = !cameToItsEnd && result.interrupted();
        // A stranger's class may have ended the process that was to look at it, before it had a plan.
        boolean strange = !cameToItsEnd && strangers;
        String reason = cameToItsEnd
                ? "the plan of " + result.tool() + " names no check of it"
                : stopped ? result.unanswered() : "no plan: " + reason(result);
        Verdict verdict = stopped || strange ? Verdict.UNKNOWN : Verdict.VACUOUS;
        return new Cell(subject, result.tool(), verdict, 0, reason, null, List.of());
    }

    private static String reason(ToolResult result) {
        return result.ending() == null ? "the " + result.tool() + " process said nothing" : result.ending();
    }

    static double seconds(List<Finding> checks) {
        return checks.stream().mapToDouble(Finding::seconds).sum();
    }

    /** A check, and what is to be said of it. */
    static String said(Finding finding, String why) {
        return why.isEmpty() ? finding.check() : finding.check() + ": " + why;
    }
}
