package racecard.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Entry;
import racecard.catalogue.Protocol;
import racecard.catalogue.Revision;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.evidence.Verdict;
import racecard.threadlet.ThreadletCatalogue;

/** QEMU's worker pools, all of them, once, as the gate's quick profile does it. */
class ThreadletCatalogueTest {
    private static final Protocol THREADLET = ThreadletCatalogue.THREADLET;

    /**
     * Plain accesses race in these and in no others. R1 took the lock from ret and active, and the big lock alone guards the making of its queue. R0's cancel spins beside the lock where upstream spins with
     * it: a round that changes nothing is not worth one. T1's canceller has no barrier (TLB-26).
     */
    private static final Set<String> RACING = Set.of("R0", "R0+", "R1", "T1");

    private static List<Finding> findings;

    @BeforeAll
    static void lookAtEverything() {
        Map<String, String> subjects = new LinkedHashMap<>();
        Stream.<Entry>concat(THREADLET.revisions().stream(), THREADLET.bugs().stream())
                .forEach(e -> e.implementation().ifPresent(type -> subjects.put(e.id(), type.getName())));
        findings = ExplorerTool.find(new Order("threadlet", Profile.QUICK, 1, subjects, false));
    }

    @Test
    void everyRevisionPassesEveryScenarioWholeUnlessPlainAccessesRaceInIt() {
        Set<String> bounded = new TreeSet<>();
        for (Revision revision : THREADLET.revisions()) {
            List<Finding> said = of(revision);
            assertFalse(said.isEmpty(), () -> "nothing was asked of " + revision.id());
            for (Finding f : said) {
                assertTrue(f.verdict().green() && f.checked() > 0, () -> f + "\n" + f.witness());
                if (f.verdict() == Verdict.PASS_BOUNDED) {
                    bounded.add(f.subject());
                    assertTrue(f.detail().contains("plain accesses race"), f::detail);
                }
            }
        }
        assertEquals(new TreeSet<>(RACING), bounded);
    }

    /** As the gate judges it: a scenario that fails on the bug and passes on its base. */
    @Test
    void everyBugThatMustBeCaughtHereIsCaughtAndNoOther() {
        for (Bug bug : THREADLET.bugs()) {
            Set<String> passing = of(bug.base()).stream()
                    .filter(f -> f.verdict().green())
                    .map(Finding::check)
                    .collect(Collectors.toSet());
            List<String> catching = of(bug).stream()
                    .filter(f -> f.verdict() == Verdict.FAIL && passing.contains(f.check()))
                    .map(Finding::check)
                    .toList();
            assertEquals(
                    bug.mustCatch().contains(Tool.EXPLORER), !catching.isEmpty(), () -> bug.id() + " by " + catching);
        }
    }

    private static List<Finding> of(Entry entry) {
        return findings.stream().filter(f -> f.subject().equals(entry.id())).toList();
    }
}
