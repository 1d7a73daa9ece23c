package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Entry;
import racecard.catalogue.Need;
import racecard.catalogue.Protocol;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.explorer.Witness;
import racecard.kernel.Oops;
import racecard.models.Families;
import racecard.models.scenario.Scenario;
import racecard.models.taskwork.TaskWorkFamily;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.verdict.Verdict;

/** The harness and the judge, without interleavings: that is the explorer's to add. */
class ScenarioHarnessTest {
    private static final Protocol TASK_WORK = Catalogue.protocol("task-work").orElseThrow();

    private static Subject subject(Entry entry) {
        return Subject.of(
                entry.id(),
                Families.of(TASK_WORK.id()),
                entry.implementation().orElseThrow().getName());
    }

    private static final Set<String> MAY_PARK = Set.of("sleep", "release", "peerRelease", "exitWorkers");

    /** One that parks waits for another that may not have begun. */
    private static boolean endsAlone(Scenario scenario) {
        return scenario.threads().stream().flatMap(List::stream).noneMatch(call -> MAY_PARK.contains(call.method()))
                && scenario.before().stream()
                        .noneMatch(call -> Set.of("releases", "closes").contains(call.method()));
    }

    private static Optional<String> fault(Subject subject, Scenario scenario) {
        return new OneAfterAnother()
                .explore(new Engine.Question(
                        ScenarioHarness.class.getName(),
                        List.of(TaskWorkFamily.class.getName(), subject.type().getName(), scenario.name()),
                        new ScenarioJudge(scenario, subject.specification()),
                        Set.of(),
                        Duration.ZERO))
                .witness()
                .map(Witness::what);
    }

    @Test
    void everyReferenceIsRightInEveryScenarioOfEverySize() {
        int looked = 0;
        for (Entry revision : TASK_WORK.revisions()) {
            Subject subject = subject(revision);
            for (Scenario scenario : subject.scenarios(Profile.DEEP)) {
                if (endsAlone(scenario)) {
                    assertEquals(Optional.empty(), fault(subject, scenario), revision.id() + " " + scenario.name());
                    looked++;
                }
            }
        }
        assertTrue(looked > 500, looked + " were looked at");
    }

    /**
     * Lincheck has the same scenarios, so what it must see without a switch is to be seen here: all but a task that
     * waits for itself, and so parks.
     */
    @Test
    void theSequentialBugsThatTheScenariosReachAreSeen() {
        List<Bug> bugs = TASK_WORK.bugs().stream()
                .filter(b -> b.need() == Need.SEQUENTIAL && b.mustCatch().contains(Tool.LINCHECK))
                .filter(b -> !b.id().equals("TWB-22"))
                .toList();
        List<String> missed = bugs.stream()
                .filter(bug -> subject(bug).scenarios(Profile.QUICK).stream()
                        .filter(ScenarioHarnessTest::endsAlone)
                        .noneMatch(scenario -> fault(subject(bug), scenario).isPresent()))
                .map(Bug::id)
                .toList();
        assertEquals(List.of(), missed);
        assertTrue(bugs.size() >= 2, bugs.size() + " were looked at");
    }

    @Test
    void aThreadReturnsItsResults() {
        ScenarioHarness harness = new ScenarioHarness(
                TaskWorkFamily.class.getName(),
                TASK_WORK.current().implementation().orElseThrow().getName(),
                "cancel-first");
        assertEquals(2, harness.threads());
        assertEquals(List.of("1"), harness.run(1));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> harness.run(2));
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        String family = TaskWorkFamily.class.getName();
        String current = TASK_WORK.current().implementation().orElseThrow().getName();
        assertThrows(IllegalArgumentException.class, () -> new ScenarioHarness(family, current, "no-such-scenario"));
        assertThrows(IllegalArgumentException.class, () -> new ScenarioHarness(family, "no.Such", "cancel-first"));
        assertThrows(IllegalArgumentException.class, () -> new ScenarioHarness("poker", current, "cancel-first"));
    }

    /** Breaks before there is a thread. */
    public static final class BreaksAtOnce extends R29 {
        @Override
        public int add(Task task, CallbackHead work, int notify) {
            throw new Oops("broken from the start");
        }
    }

    @Test
    void whatBreaksBeforeTheThreadsIsAFinding() {
        Subject subject = Subject.of("it", Families.of(TASK_WORK.id()), BreaksAtOnce.class.getName());
        Order order = new Order(TASK_WORK.id(), Profile.QUICK, 1, Map.of("it", BreaksAtOnce.class.getName()), false);
        Finding finding =
                new ScenarioCheck(order, subject, subject.family().scenario("cancel-first")).find(new ExplorerEngine());
        assertEquals(Verdict.FAIL, finding.verdict(), finding.detail());
        assertTrue(finding.detail().contains("broken from the start"), finding.detail());
    }
}
