package racecard.gate.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import racecard.catalogue.Bug;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.gate.run.Kind;
import racecard.gate.run.Selection;
import racecard.gate.run.Subject;
import racecard.gate.run.ToolResult;
import racecard.verdict.Verdict;

/**
 * Turns what the tools found into verdicts. The tools know neither which subject is a bug nor which finding is wanted; all that is known here, and
 * only here.
 */
public final class Judge {
    private final Selection selection;
    private final Map<String, Map<String, List<Finding>>> answers = new LinkedHashMap<>();
    private final List<ToolResult> harvests;

    private Judge(Selection selection, List<ToolResult> harvests) {
        this.selection = selection;
        this.harvests = harvests;
        String protocol = selection.protocol().id();
        harvests.forEach(h -> answers.put(h.tool(), h.answers(protocol)));
    }

    /** The verdicts on everything that was selected, and on every ladder that a tool brought along. */
    public static Judgement judge(Selection selection, List<ToolResult> harvests) {
        return new Judge(selection, harvests).judgement();
    }

    private Judgement judgement() {
        List<Cell> cells = new ArrayList<>();
        for (Subject subject : selection.subjects()) {
            if (subject.kind() != Kind.BUG) {
                harvests.forEach(h -> cells.add(whole(subject, h)));
            }
        }
        Set<String> asked = selection.subjects().stream().map(Subject::id).collect(Collectors.toSet());
        for (ToolResult harvest : harvests) {
            for (String id : answers.get(harvest.tool()).keySet()) {
                if (!asked.contains(id)) {
                    cells.add(whole(new Subject(id, Kind.LADDER, null), harvest));
                }
            }
        }
        return new Judgement(
                selection.protocol(),
                harvests.stream().map(ToolResult::tool).toList(),
                cells,
                selection.bugs().stream().map(this::bug).toList(),
                harvests.stream()
                        .filter(h -> h.ending() != null)
                        .map(Judge::problem)
                        .toList(),
                harvests.stream().anyMatch(ToolResult::interrupted));
    }

    private static String problem(ToolResult harvest) {
        if (harvest.interrupted()) {
            return harvest.tool() + " was interrupted after "
                    + harvest.findings().size() + " checks.";
        }
        return harvest.ending() + " after " + harvest.findings().size() + " checks. Its log: target/racecard/logs/"
                + harvest.tool() + "*.log";
    }

    /** A subject is as good as the worst of its checks. */
    private Cell whole(Subject subject, ToolResult harvest) {
        List<Finding> checks = checks(subject.id(), harvest);
        if (checks.isEmpty()) {
            return nothing(subject, harvest);
        }
        Verdict worst =
                checks.stream().map(Finding::verdict).reduce(Verdict::worse).orElseThrow();
        Optional<String> history = worst == Verdict.FAIL ? history(subject, harvest, checks) : Optional.empty();
        if (history.isPresent()) {
            return new Cell(
                    subject, harvest.tool(), Verdict.CAUGHT, seconds(checks), history.get(), checks.get(0), checks);
        }
        Finding deciding =
                checks.stream().filter(f -> f.verdict() == worst).findFirst().orElseThrow();
        return new Cell(subject, harvest.tool(), worst, seconds(checks), said(deciding), deciding, checks);
    }

    /**
     * A revision that carries bugs fails as they do: in checks that catch one of them, and in no others, while all else is right. Then it is the bugs that are caught.
     *
     * @return which bugs, in words; empty when something else is wrong
     */
    private Optional<String> history(Subject subject, ToolResult harvest, List<Finding> checks) {
        Set<String> shown = new TreeSet<>();
        List<Bug> carried = selection.protocol().bugs().stream()
                .filter(bug -> selection
                        .protocol()
                        .revision(subject.id())
                        .filter(r -> r.carries().contains(bug.id()))
                        .isPresent())
                .toList();
        for (Finding finding : checks) {
            List<Bug> by = carried.stream()
                    .filter(bug -> catches(finding.check(), bug, harvest))
                    .toList();
            boolean known = finding.verdict() == Verdict.FAIL && !by.isEmpty();
            if (!known && !finding.verdict().green() && finding.verdict() != Verdict.NOT_RUN) {
                return Optional.empty();
            }
            if (known) {
                by.forEach(bug -> shown.add(bug.id()));
            }
        }
        return Optional.of("fails as its history says: " + String.join(", ", shown));
    }

    /** Whether a check fails on the bug's class and passes on its base. */
    private boolean catches(String check, Bug bug, ToolResult harvest) {
        return checks(bug.id(), harvest).stream().anyMatch(f -> f.check().equals(check) && f.verdict() == Verdict.FAIL)
                && checks(bug.base().id(), harvest).stream()
                        .anyMatch(f -> f.check().equals(check) && f.verdict().green());
    }

    /** A tool that names no check of a subject looked at nothing, unless it was not left the time to. */
    private static Cell nothing(Subject subject, ToolResult harvest) {
        boolean cameToItsEnd = harvest.plan() != null && harvest.ending() == null;
        boolean stopped = !cameToItsEnd && harvest.interrupted();
        String reason = cameToItsEnd
                ? "the plan of " + harvest.tool() + " names no check of it"
                : stopped ? harvest.unanswered() : "no plan: " + reason(harvest);
        return new Cell(
                subject, harvest.tool(), stopped ? Verdict.UNKNOWN : Verdict.VACUOUS, 0, reason, null, List.of());
    }

    private static String reason(ToolResult harvest) {
        return harvest.ending() == null ? "the " + harvest.tool() + " process said nothing" : harvest.ending();
    }

    private BugVerdict bug(Bug bug) {
        List<Cell> cells = selection.subjects().stream()
                .filter(s -> s.kind() == Kind.BUG && s.id().equals(bug.id()))
                .flatMap(s -> harvests.stream().map(h -> bugCell(bug, s, h)))
                .toList();
        List<Cell> caught =
                cells.stream().filter(c -> c.verdict() == Verdict.CAUGHT).toList();
        if (!caught.isEmpty()) {
            String by = caught.stream()
                    .map(c -> c.tool() + " (" + c.deciding().check() + ")")
                    .collect(Collectors.joining(", "));
            return new BugVerdict(bug, Verdict.CAUGHT, "by " + by, cells);
        }
        if (bug.mustCatch().isEmpty()) {
            return new BugVerdict(
                    bug, Verdict.UNDECIDED, bug.undecided().orElse("no tool is expected to see it"), cells);
        }
        return cells.stream()
                .filter(c -> mustCatch(bug, c.tool()))
                .reduce((a, b) -> weight(a.verdict()) >= weight(b.verdict()) ? a : b)
                .map(c -> new BugVerdict(bug, c.verdict(), c.tool() + ": " + c.detail(), cells))
                .orElseGet(() -> new BugVerdict(
                        bug, Verdict.NOT_RUN, "needs " + needed(bug) + ", which was not asked for", cells));
    }

    private static String needed(Bug bug) {
        return bug.mustCatch().stream().map(Tool::label).sorted().collect(Collectors.joining(" or "));
    }

    /** Which of several reasons not to be caught speaks for the bug. */
    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case MISSED -> 3;
            case VACUOUS -> 2;
            case UNKNOWN -> 1;
            default -> 0;
        };
    }

    /**
     * A bug is caught by a check that fails on it and passes on its base. A check that fails on both says nothing about the bug; one that is
     * undecided on either side leaves the cell undecided, never missed.
     */
    private Cell bugCell(Bug bug, Subject subject, ToolResult harvest) {
        List<Finding> checks = checks(subject.id(), harvest);
        if (checks.isEmpty()) {
            return nothing(subject, harvest);
        }
        Map<String, Verdict> base = checks(bug.base().id(), harvest).stream()
                .collect(Collectors.toMap(Finding::check, Finding::verdict, Verdict::worse));
        Verdict open = Verdict.NOT_RUN;
        Finding why = null;
        for (Finding finding : checks) {
            Verdict there = base.get(finding.check());
            boolean fails = finding.verdict() == Verdict.FAIL;
            if (fails && (there == Verdict.PASS || there == Verdict.PASS_BOUNDED)) {
                return new Cell(
                        subject, harvest.tool(), Verdict.CAUGHT, finding.seconds(), said(finding), finding, checks);
            }
            Verdict left = fails && there != Verdict.FAIL ? Verdict.UNKNOWN : finding.verdict();
            if ((left == Verdict.UNKNOWN || left == Verdict.VACUOUS) && open.worse(left) != open) {
                open = left;
                why = finding;
            }
        }
        if (why != null) {
            String reason = why.verdict() == Verdict.FAIL
                    ? why.check() + " fails, but is not known to pass on the base "
                            + bug.base().id()
                    : said(why);
            return new Cell(subject, harvest.tool(), open, seconds(checks), reason, why, checks);
        }
        return uncaught(bug, subject, harvest, checks);
    }

    private static Cell uncaught(Bug bug, Subject subject, ToolResult harvest, List<Finding> checks) {
        boolean idle = checks.stream().allMatch(f -> f.verdict() == Verdict.NOT_RUN);
        if (idle) {
            return new Cell(subject, harvest.tool(), Verdict.NOT_RUN, 0, said(checks.get(0)), null, checks);
        }
        boolean must = mustCatch(bug, harvest.tool());
        long failing = checks.stream().filter(f -> f.verdict() == Verdict.FAIL).count();
        String detail = failing == 0
                ? "no check fails on it"
                : failing + " checks fail on it, and on its base " + bug.base().id() + " too";
        return new Cell(
                subject,
                harvest.tool(),
                must ? Verdict.MISSED : Verdict.UNDECIDED,
                seconds(checks),
                must ? detail : detail + ", and " + harvest.tool() + " need not see it",
                null,
                checks);
    }

    private List<Finding> checks(String subject, ToolResult harvest) {
        return answers.get(harvest.tool()).getOrDefault(subject, List.of());
    }

    private static boolean mustCatch(Bug bug, String tool) {
        return bug.mustCatch().stream().anyMatch(t -> t.label().equals(tool));
    }

    private static double seconds(List<Finding> checks) {
        return checks.stream().mapToDouble(Finding::seconds).sum();
    }

    private static String said(Finding finding) {
        return finding.detail().isEmpty() ? finding.check() : finding.check() + ": " + finding.detail();
    }
}
