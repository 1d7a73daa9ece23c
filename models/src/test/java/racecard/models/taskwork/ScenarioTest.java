package racecard.models.taskwork;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Set<String> ONLY_T = Set.of(
            "runBatch", "run", "exit", "getSignal", "returnToUser", "changeSignalMask", "sleep", "nmiAdd", "release");

    @Test
    void theTextFormIsReadColumnByColumn() {
        Scenario s = Scenario.scenario("x", "add 1 SIGNAL; add 12 NONE | run | cancelFunc 2 | exit");
        assertEquals("[add(1, 2), add(12, 0)]", s.before().toString());
        assertEquals("[[run()], [cancelFunc(2)]]", s.threads().toString());
        assertEquals("[exit()]", s.after().toString());
        assertEquals(12, s.labels());
        assertThrows(IllegalArgumentException.class, () -> Scenario.scenario("x", "run | run"));
        assertThrows(IllegalArgumentException.class, () -> Scenario.scenario("x", "| add one NONE | "));
    }

    @Test
    void theTextFormIsWrittenAsItIsRead() {
        for (Scenario s : Scenarios.ofEverySize()) {
            Scenario again = Scenario.scenario(s.name(), s.text());
            assertEquals(
                    List.of(s.before(), s.threads(), s.after()),
                    List.of(again.before(), again.threads(), again.after()),
                    s::text);
        }
        assertEquals("| sleep | add 1 NO_IPI |", Scenarios.named("sleep-no-ipi").text());
    }

    @Test
    void aScenarioIsAsLargeAsItHasThreads() {
        assertTrue(Scenarios.all().stream().allMatch(s -> s.size() == Scenario.Size.QUICK));
        assertEquals(
                Set.of(Scenario.Size.values()),
                Scenarios.ofEverySize().stream().map(Scenario::size).collect(Collectors.toSet()));
        assertEquals(5, Scenarios.named("four-adders").threads().size());
        assertEquals(Scenario.Size.STANDARD, Scenarios.named("four-adders").size());
        assertEquals(Scenario.Size.DEEP, Scenarios.named("five-adders").size());
        assertThrows(IllegalArgumentException.class, () -> Scenarios.named("six-adders"));
    }

    @Test
    void everyCallExistsOnTheBenchAndOnlyTDoesWhatOnlyTMay() {
        Set<String> names = new HashSet<>();
        for (Scenario s : Scenarios.ofEverySize()) {
            assertTrue(names.add(s.name()), () -> "two scenarios are called " + s.name());
            s.before().forEach(ScenarioTest::onBench);
            s.after().forEach(ScenarioTest::onBench);
            s.threads().forEach(calls -> calls.forEach(ScenarioTest::onBench));
            s.threads().stream()
                    .skip(1)
                    .flatMap(List::stream)
                    .forEach(call ->
                            assertTrue(!ONLY_T.contains(call.method()), () -> s.name() + ": only T may " + call));
        }
    }

    private static void onBench(Scenario.Call call) {
        Class<?>[] types = new Class<?>[call.args().size()];
        Arrays.fill(types, int.class);
        Method method = assertDoesNotThrow(() -> Bench.class.getMethod(call.method(), types), call::toString);
        assertEquals(call.args().size(), method.getParameterCount());
    }
}
