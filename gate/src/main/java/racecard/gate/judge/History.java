package racecard.gate.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import racecard.catalogue.Bug;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.evidence.Finding;
import racecard.verdict.Verdict;

/**
 * What a failing check means on a revision. A revision that carries bugs fails as they do: in a check that fails on the
 * class of such a bug and passes on the bug's base. Then it is the bug that is caught; else the revision fails.
 *
 * <p>That is said by tools whose checks miss nothing, and so are the same in every run. What takes samples is held
 * against them: what it saw is explained where one of them fails as history says, and is news where they say that it
 * cannot be.
 */
record History(Protocol protocol, Evidence evidence) {
    /**
     * @param verdict CAUGHT when history explains the failure; FAIL when nothing does; UNKNOWN when nobody looked who
     *     could tell
     * @param why in words
     * @param bugs those that explain it
     */
    record Meaning(Verdict verdict, String why, Set<String> bugs) {}

    /** What a check that failed on this subject means. */
    Meaning of(String subject, Finding failed) {
        List<Bug> carried = protocol.revision(subject).map(this::carriedBy).orElse(List.of());
        return Evidence.sampled(failed) ? sampled(subject, failed, carried) : exhaustive(failed, carried);
    }

    private List<Bug> carriedBy(Revision revision) {
        return protocol.bugs().stream()
                .filter(bug -> revision.carries().contains(bug.id()))
                .toList();
    }

    private Meaning exhaustive(Finding failed, List<Bug> carried) {
        Set<String> bugs = shown(failed, carried);
        return bugs.isEmpty()
                ? new Meaning(Verdict.FAIL, failed.detail(), bugs)
                : new Meaning(Verdict.CAUGHT, "fails as its history says: " + String.join(", ", bugs), bugs);
    }

    /** The carried bugs that this very check of this very tool catches. */
    private Set<String> shown(Finding failed, List<Bug> carried) {
        Set<String> bugs = new TreeSet<>();
        for (Bug bug : carried) {
            boolean onBug =
                    evidence.of(failed.tool(), bug.id(), failed.check()).anyMatch(f -> f.verdict() == Verdict.FAIL);
            boolean onBase = evidence.of(failed.tool(), bug.base().id(), failed.check())
                    .anyMatch(f -> f.verdict().green());
            if (onBug && onBase) {
                bugs.add(bug.id());
            }
        }
        return bugs;
    }

    private Meaning sampled(String subject, Finding seen, List<Bug> carried) {
        List<Finding> held = evidence.exhaustive(seen, subject);
        List<Finding> failing =
                held.stream().filter(f -> f.verdict() == Verdict.FAIL).toList();
        if (!failing.isEmpty()) {
            return reached(seen, failing, carried);
        }
        boolean allPass =
                !held.isEmpty() && held.stream().allMatch(f -> f.verdict().green());
        if (allPass) {
            return new Meaning(Verdict.FAIL, contradiction(seen, held), Set.of());
        }
        Set<String> bugs = shown(seen, carried);
        if (!bugs.isEmpty()) {
            return new Meaning(Verdict.CAUGHT, "fails as its history says: " + String.join(", ", bugs), bugs);
        }
        if (carried.isEmpty()) {
            return new Meaning(Verdict.FAIL, seen.detail(), Set.of());
        }
        return new Meaning(
                Verdict.UNKNOWN,
                seen.detail() + "; it carries "
                        + carried.stream().map(Bug::id).collect(Collectors.joining(", "))
                        + ", and no tool that sees every execution was there to say whether that explains it",
                Set.of());
    }

    /** The exhaustive tools come to it too: then what they mean there is what it means here. */
    private Meaning reached(Finding seen, List<Finding> failing, List<Bug> carried) {
        Set<String> bugs = new TreeSet<>();
        for (Finding failure : failing) {
            Meaning meaning = exhaustive(failure, carried);
            if (meaning.verdict() == Verdict.FAIL) {
                return new Meaning(
                        Verdict.FAIL,
                        seen.detail() + "; " + failure.tool() + " fails on it too: " + failure.check() + ": "
                                + failure.detail(),
                        Set.of());
            }
            bugs.addAll(meaning.bugs());
        }
        Finding first = failing.get(0);
        return new Meaning(
                Verdict.CAUGHT,
                "fails as its history says: " + String.join(", ", bugs) + " (" + first.tool() + " reaches it in "
                        + first.check() + ")",
                bugs);
    }

    /** The most interesting line that a run can have. A bounded pass is no contradiction but an open question. */
    private static String contradiction(Finding seen, List<Finding> held) {
        String who = held.stream()
                .map(f -> f.tool() + " (" + f.check() + ")")
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        boolean whole = held.stream().anyMatch(f -> f.verdict() == Verdict.PASS);
        return seen.detail() + "; "
                + (whole
                        ? "impossible by " + who + ": one of the two is wrong"
                        : "within their bounds not seen by " + who);
    }
}
