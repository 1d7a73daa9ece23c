package racecard.models.taskwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Scenario;
import racecard.models.scenario.Vocabulary;
import racecard.taskwork.revision.R29;

class ScenariosTest {
    private static final Set<String> ONLY_T = Set.of(
            "runBatch", "run", "exit", "getSignal", "returnToUser", "changeSignalMask", "sleep", "nmiAdd", "release");

    @Test
    void theTextFormIsWrittenAsItIsRead() {
        for (Scenario s : Scenarios.all()) {
            Scenario again = Scenarios.scenario(s.name(), s.text());
            assertEquals(
                    List.of(s.before(), s.threads(), s.after()),
                    List.of(again.before(), again.threads(), again.after()),
                    s::text);
        }
        assertEquals(
                "| sleep | add 1 NO_IPI |",
                new TaskWorkFamily().scenario("sleep-no-ipi").text());
    }

    @Test
    void thereAreScenariosOfEverySize() {
        assertEquals(
                Set.of(Scenario.Size.values()),
                Scenarios.all().stream().map(Scenario::size).collect(Collectors.toSet()));
    }

    @Test
    void onlyTDoesWhatOnlyTMay() {
        for (Scenario s : Scenarios.all()) {
            s.threads().stream()
                    .skip(1)
                    .flatMap(List::stream)
                    .forEach(call ->
                            assertTrue(!ONLY_T.contains(call.method()), () -> s.name() + ": only T may " + call));
        }
    }

    @Test
    void theBenchAnswersByName() {
        TaskWorkFamily family = new TaskWorkFamily();
        Bench bench = family.bench(new R29(), 2);
        Vocabulary<?> calls = family.calls();
        assertEquals("done", bench.call(calls.action(calls.call("requeues", 1, 2))));
        assertEquals("0", bench.call(calls.action(calls.read("add 1 NONE"))));
        assertEquals("[1, 1, 2]", bench.call(calls.action(calls.call("run"))));
        assertEquals("false", bench.call(calls.action(calls.call("cancel", 1))));
        assertEquals(List.of(), bench.settle());
    }

    @Test
    void theSpecificationAnswersEveryCallThatIsHeldAgainstIt() {
        TaskWorkFamily family = new TaskWorkFamily();
        for (Scenario scenario : Scenarios.all()) {
            Sequential<Call> spec = family.specification(new R29()).orElseThrow();
            if (scenario.linearizable()) {
                scenario.calls().forEach(spec::apply);
            }
        }
        Sequential<Call> spec = family.specification(new R29()).orElseThrow();
        assertThrows(
                IllegalArgumentException.class, () -> spec.apply(family.calls().call("sleep")));
    }

    @Test
    void randomScenariosAreTheSameForTheSameSeed() {
        TaskWorkFamily family = new TaskWorkFamily();
        assertEquals(family.generated(7, 20), family.generated(7, 20));
        assertFalse(family.generated(7, 20).equals(family.generated(8, 20)));
    }
}
