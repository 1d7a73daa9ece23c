package racecard.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.evidence.Verdict;

/** The whole family, once, as the gate's quick profile does it. */
class ExplorerCatalogueTest {
    private static final Protocol TASK_WORK = Catalogue.protocol("task-work").orElseThrow();

    /** exit() of the first two revisions looks at the list without the lock: a race of plain accesses, which the verdict tells and does not hide. */
    private static final Set<String> RACING = Set.of("R1 cancel-exit", "R2 cancel-exit");

    private static List<Finding> findings;

    @BeforeAll
    static void lookAtEverything() {
        findings = find(Stream.<Entry>concat(TASK_WORK.revisions().stream(), TASK_WORK.bugs().stream())
                .toList());
    }

    @Test
    void theCanarySings() {
        assertEquals(Optional.empty(), Canary.sings(new CheckerEngine()));
    }

    @Test
    void everyRevisionPassesEveryScenarioWholeUnlessPlainAccessesRaceInIt() {
        Set<String> bounded = new TreeSet<>();
        for (Revision revision : TASK_WORK.revisions()) {
            List<Finding> said = of(revision);
            assertFalse(said.isEmpty(), () -> "nothing was asked of " + revision.id());
            for (Finding f : said) {
                if (f.verdict() == Verdict.PASS_BOUNDED) {
                    bounded.add(f.subject() + " " + f.check());
                    assertTrue(f.detail().contains("plain accesses race"), f::detail);
                } else {
                    assertEquals(Verdict.PASS, f.verdict(), () -> f + "\n" + f.witness());
                }
                assertTrue(f.checked() > 0, f::toString);
            }
        }
        assertEquals(RACING, bounded);
    }

    /** As the gate judges it: a scenario that fails on the bug and passes on its base. */
    @Test
    void everyBugThatMustBeCaughtHereIsCaught() {
        List<String> missed = new ArrayList<>();
        for (Bug bug : TASK_WORK.bugs()) {
            List<String> passing = of(bug.base()).stream()
                    .filter(f -> f.verdict().green())
                    .map(Finding::check)
                    .toList();
            List<String> catching = of(bug).stream()
                    .filter(f -> f.verdict() == Verdict.FAIL && passing.contains(f.check()))
                    .map(Finding::check)
                    .toList();
            System.out.println(bug.id() + (catching.isEmpty() ? " passes" : " is caught by " + catching));
            if (bug.mustCatch().contains(Tool.EXPLORER) && catching.isEmpty()) {
                missed.add(bug.id());
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void everyFailureTellsItsStoryAndNothingIsUndecided() {
        for (Finding f : findings) {
            assertTrue(
                    f.verdict() == Verdict.PASS || f.verdict() == Verdict.PASS_BOUNDED || f.verdict() == Verdict.FAIL,
                    f::toString);
            assertEquals(f.verdict() == Verdict.FAIL, f.witness() != null, f::toString);
            if (f.verdict() == Verdict.FAIL) {
                assertTrue(f.witness().contains(f.detail()), f::witness);
            }
        }
    }

    /** Classes are loaded once and used again, and nothing of the first look may show in the second. */
    @Test
    void aSecondLookSaysTheSameToTheLetter() {
        List<Entry> again = new ArrayList<>();
        for (Bug bug : TASK_WORK.bugs()) {
            if (bug.mustCatch().contains(Tool.EXPLORER)) {
                again.add(bug);
            }
        }
        again.add(TASK_WORK.current());
        List<String> ids = again.stream().map(Entry::id).toList();
        List<String> first =
                untimed(findings.stream().filter(f -> ids.contains(f.subject())).toList());
        List<String> second = untimed(find(again));
        assertEquals(first.size(), second.size());
        for (int i = 0; i < first.size(); i++) {
            assertEquals(first.get(i), second.get(i));
        }
        assertTrue(second.size() > 100, second.size() + " findings were compared");
    }

    private static List<String> untimed(List<Finding> timed) {
        return timed.stream()
                .map(f -> f.subject() + " " + f.check() + " " + f.verdict() + " " + f.checked() + " " + f.detail()
                        + "\n" + f.witness())
                .sorted()
                .toList();
    }

    private static List<Finding> of(Entry entry) {
        return findings.stream().filter(f -> f.subject().equals(entry.id())).toList();
    }

    private static List<Finding> find(List<Entry> entries) {
        Map<String, String> subjects = new LinkedHashMap<>();
        entries.forEach(e -> e.implementation().ifPresent(type -> subjects.put(e.id(), type.getName())));
        return ExplorerTool.find(new Order("task-work", Profile.QUICK, 1, subjects, false));
    }
}
