package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.verdict.Verdict;

/** What is known to matter breaks when it is weakened, and what is known not to matter does not. */
class MutationsTest {
    private static final Family TASK_WORK = Families.of("task-work");

    private static Finding find(String revision, String mutation, String scenario) {
        String type = "racecard.taskwork.revision." + revision;
        Subject subject = Subject.of(revision, TASK_WORK, type);
        Order order = new Order("task-work", Profile.QUICK, 1, Map.of(revision, type), false);
        Mutation chosen = Mutations.of(subject.type(), TASK_WORK.api()).stream()
                .filter(m -> (m.site().place().split(":", -1)[0] + " " + m.weakening()).equals(mutation))
                .findFirst()
                .orElseThrow();
        return subject.scenarios(Profile.QUICK).stream()
                .filter(s -> s.name().equals(scenario))
                .map(s -> new ScenarioCheck(order, subject, s).find(new ExplorerEngine().edited(chosen)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void runNeedsItsPassThroughPiLock() {
        Finding finding = find("R15", "R15.java no lock", "cancel-first");
        assertEquals(Verdict.FAIL, finding.verdict());
        assertTrue(finding.detail().contains("UseAfterFree"), finding.detail());
    }

    @Test
    void getSignalNeedsItsBarrier() {
        assertEquals(
                Verdict.FAIL,
                find("R17", "R17.java smpStoreMb -> writeOnce", "signal-again").verdict());
    }

    @Test
    void theTakeIsOrderedByTheReadBeforeIt() {
        assertEquals(
                Verdict.PASS,
                find("R15", "R15.java cmpxchg -> cmpxchgRelease", "cancel-first")
                        .verdict());
    }

    @Test
    void mutationsHaveOneOrderAndNoTwins() {
        List<String> once =
                Mutations.of(
                                Subject.of("R15", TASK_WORK, "racecard.taskwork.revision.R15")
                                        .type(),
                                TASK_WORK.api())
                        .stream()
                        .map(Mutation::toString)
                        .toList();
        assertEquals(
                once,
                Mutations.of(
                                Subject.of("R15", TASK_WORK, "racecard.taskwork.revision.R15")
                                        .type(),
                                TASK_WORK.api())
                        .stream()
                        .map(Mutation::toString)
                        .toList());
        assertTrue(once.size() > 50, once::toString);
    }
}
