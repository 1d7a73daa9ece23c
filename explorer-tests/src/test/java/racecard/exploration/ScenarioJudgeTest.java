package racecard.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racecard.models.Families;
import racecard.models.history.History;
import racecard.models.scenario.Scenario;
import racecard.taskwork.revision.R29;

/** {@code add 1; add 2 | runBatch | cancelFunc 2 | runBatch}: who has work 2? */
class ScenarioJudgeTest {
    private static final Scenario SCENARIO = Scenario.scenario(
            "two",
            "add 1 0; add 2 0 | runBatch | cancelFunc 2 | runBatch",
            Families.of("task-work").calls());

    private static ScenarioJudge judge(Scenario scenario) {
        return new ScenarioJudge(scenario, Families.of("task-work").specification(new R29()));
    }

    private static Optional<String> fault(Scenario scenario, String run, String cancel, String after) {
        List<History.Done<String>> calls = Stream.of(
                        new History.Done<>("add(1, 0)", "0"),
                        new History.Done<>("add(2, 0)", "0"),
                        new History.Done<>("runBatch()", run),
                        new History.Done<>("cancelFunc(2)", cancel),
                        new History.Done<>("runBatch()", after))
                .toList();
        List<Integer> group = List.of(0, 1, 2, 2, 3);
        return judge(scenario).fault(History.of(calls, (a, b) -> group.get(a) < group.get(b)));
    }

    @Test
    void eitherMayComeFirst() {
        assertEquals(Optional.empty(), fault(SCENARIO, "[2, 1]", "0", "[]"));
        assertEquals(Optional.empty(), fault(SCENARIO, "[1]", "2", "[]"));
    }

    @Test
    void aWorkIsNeitherLostNorTakenTwice() {
        assertEquals(
                Optional.of("no sequential order of the calls gives these results: add(1, 0): 0; add(2, 0): 0;"
                        + " runBatch(): [2, 1]; cancelFunc(2): 2; runBatch(): []"),
                fault(SCENARIO, "[2, 1]", "2", "[]"));
        assertEquals(true, fault(SCENARIO, "[1]", "0", "[]").isPresent());
        assertEquals(true, fault(SCENARIO, "[1]", "0", "[2]").isPresent(), "the batch takes all that is there");
    }

    @Test
    void whatIsCoarserThanTheSpecificationIsLeftToTheInvariants() {
        assertEquals(Optional.empty(), fault(SCENARIO.byInvariants(), "[2, 1]", "2", "[]"));
    }

    @Test
    void aCallThatTheScenarioDoesNotMakeIsNoAnswer() {
        History<String> foreign = History.of(List.of(new History.Done<>("add(3, 0)", "0")), (a, b) -> false);
        assertThrows(IllegalArgumentException.class, () -> judge(SCENARIO).fault(foreign));
    }
}
