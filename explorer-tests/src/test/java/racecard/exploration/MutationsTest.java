package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.explorer.lab.Marks;
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
        Mutation chosen = Mutations.of(subject.type(), TASK_WORK).stream()
                .filter(m -> (m.site().place().split(":", -1)[0] + " " + m.change()).equals(mutation))
                .findFirst()
                .orElseThrow();
        ExplorerEngine changed =
                new ExplorerEngine().edited(new Woven(List.of(chosen))).marking(Marks.choosing(0));
        return subject.scenarios(Profile.QUICK).stream()
                .filter(s -> s.name().equals(scenario))
                .map(s -> new ScenarioCheck(order, subject, s).find(changed))
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
    void aStatementThatIsLeftOutIsMissed() {
        assertEquals(Verdict.FAIL, find("R15", "R6.java no set()", "push-race").verdict());
    }

    private static List<String> texts() {
        return Mutations.of(
                        Subject.of("R15", TASK_WORK, "racecard.taskwork.revision.R15")
                                .type(),
                        TASK_WORK)
                .stream()
                .map(Mutation::toString)
                .toList();
    }

    @Test
    void mutationsHaveOneOrderAndNoTwins() {
        List<String> once = texts();
        assertEquals(once, texts());
        assertEquals(once.size(), Set.copyOf(once).size());
        assertTrue(once.size() > 200, once::toString);
    }
}
