package racecard.gate.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import racecard.catalogue.Bug;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.gate.run.Kind;
import racecard.gate.run.Subject;
import racecard.gate.run.ToolResult;
import racecard.verdict.Verdict;

/**
 * What the tools say of a bug, whose job is to be found. Each tool's cell says what that tool saw; the row says whether
 * every tool that must catch it did, and the exit code goes by the row alone, so that they cannot contradict each
 * other.
 */
record Hunt(Evidence evidence) {
    BugVerdict of(Bug bug, List<Subject> subjects) {
        List<Cell> cells = subjects.stream()
                .filter(s -> s.kind() == Kind.BUG && s.id().equals(bug.id()))
                .flatMap(s -> evidence.results().stream().map(r -> cell(bug, s, r)))
                .toList();
        Optional<Cell> failed = cells.stream()
                .filter(c -> mustCatch(bug, c.tool()) && weight(c.verdict()) > 0)
                .max(Comparator.comparingInt(c -> weight(c.verdict())));
        String by = cells.stream()
                .filter(c -> c.verdict() == Verdict.CAUGHT)
                .map(c -> c.tool() + " (" + c.deciding().check() + ")")
                .collect(Collectors.joining(", "));
        if (failed.isPresent()) {
            String others = by.isEmpty()
                    ? ""
                    : "; caught by " + by + ", but " + failed.get().tool() + " must catch it too";
            return new BugVerdict(
                    bug,
                    failed.get().verdict(),
                    failed.get().tool() + ": " + failed.get().detail() + others,
                    cells);
        }
        if (!by.isEmpty()) {
            return new BugVerdict(bug, Verdict.CAUGHT, "by " + by, cells);
        }
        if (bug.mustCatch().isEmpty()) {
            return new BugVerdict(
                    bug, Verdict.UNDECIDED, bug.undecided().orElse("no tool is expected to see it"), cells);
        }
        return new BugVerdict(bug, Verdict.NOT_RUN, unasked(bug, cells), cells);
    }

    private static String unasked(Bug bug, List<Cell> cells) {
        return cells.stream()
                .filter(c -> mustCatch(bug, c.tool()))
                .findFirst()
                .map(c -> c.tool() + ": " + c.detail())
                .orElseGet(() -> "needs "
                        + bug.mustCatch().stream().map(Tool::label).sorted().collect(Collectors.joining(" or "))
                        + ", which was not asked for");
    }

    /** Which of several reasons not to be caught speaks for the bug; none where there is no such reason. */
    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case MISSED -> 3;
            case VACUOUS -> 2;
            case UNKNOWN -> 1;
            default -> 0;
        };
    }

    /**
     * A bug is caught by a check that fails on it and passes on its base. A check that fails on both says nothing about
     * the bug; one that is undecided on either side leaves the cell undecided, never missed.
     */
    private Cell cell(Bug bug, Subject subject, ToolResult result) {
        List<Finding> checks = evidence.of(result.tool(), subject.id());
        if (checks.isEmpty()) {
            return Judge.nothing(subject, result, false);
        }
        Map<String, Verdict> base = evidence.of(result.tool(), bug.base().id()).stream()
                .collect(Collectors.toMap(Finding::check, Finding::verdict, Verdict::worse));
        Verdict open = Verdict.NOT_RUN;
        Finding why = null;
        for (Finding finding : checks) {
            boolean fails = finding.verdict() == Verdict.FAIL;
            Verdict there = base.get(finding.check());
            if (fails && passesOn(bug, finding, there)) {
                return new Cell(
                        subject,
                        result.tool(),
                        Verdict.CAUGHT,
                        finding.seconds(),
                        Judge.said(finding, finding.detail()),
                        finding,
                        checks);
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
                    : Judge.said(why, why.detail());
            return new Cell(subject, result.tool(), open, Judge.seconds(checks), reason, why, checks);
        }
        return uncaught(bug, subject, result, checks);
    }

    /**
     * A sampler's own silence about the base is no pass: the tools that miss nothing must not have seen the base fail
     * either.
     */
    private boolean passesOn(Bug bug, Finding failed, Verdict there) {
        boolean passes = there == Verdict.PASS || there == Verdict.PASS_BOUNDED;
        return passes
                && (!Evidence.sampled(failed)
                        || evidence.exhaustive(failed, bug.base().id()).stream()
                                .noneMatch(f -> f.verdict() == Verdict.FAIL));
    }

    private static Cell uncaught(Bug bug, Subject subject, ToolResult result, List<Finding> checks) {
        boolean idle = checks.stream().allMatch(f -> f.verdict() == Verdict.NOT_RUN);
        if (idle) {
            Finding first = checks.get(0);
            return new Cell(
                    subject, result.tool(), Verdict.NOT_RUN, 0, Judge.said(first, first.detail()), null, checks);
        }
        long failing = checks.stream().filter(f -> f.verdict() == Verdict.FAIL).count();
        String detail = failing == 0
                ? "no check fails on it"
                : failing + " checks fail on it, and on its base " + bug.base().id() + " too";
        Verdict verdict = mustCatch(bug, result.tool())
                ? Verdict.MISSED
                : Evidence.samples(result.tool()) ? Verdict.NOT_SEEN : Verdict.UNDECIDED;
        String rest =
                switch (verdict) {
                    case MISSED -> "";
                    case NOT_SEEN -> ", and " + result.tool() + " takes samples: that proves nothing";
                    default -> ", and " + result.tool() + " need not see it";
                };
        return new Cell(subject, result.tool(), verdict, Judge.seconds(checks), detail + rest, null, checks);
    }

    private static boolean mustCatch(Bug bug, String tool) {
        return !Evidence.samples(tool)
                && bug.mustCatch().stream().anyMatch(t -> t.label().equals(tool));
    }
}
