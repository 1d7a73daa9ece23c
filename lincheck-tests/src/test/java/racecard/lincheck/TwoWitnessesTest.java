package racecard.lincheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.exploration.ScenarioHarness;
import racecard.explorer.Explored;
import racecard.explorer.Model;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;
import racecard.models.Families;
import racecard.models.scenario.Family;
import racecard.taskwork.revision.R29;

/**
 * Two ways to every interleaving, which have nothing in common but the classes that they look at: Lincheck switches
 * between threads, the explorer under sequential consistency visits execution graphs. What the calls return must be the
 * same set. Nobody sleeps in these scenarios: a park may end for no reason, which the explorer explores and Lincheck
 * does not.
 */
class TwoWitnessesTest {
    private static final Family FAMILY = Families.of("task-work");
    private static final Subject SUBJECT = new Subject("R29", FAMILY, R29.class);

    /**
     * 400 show everything, 200 not all of add-add-exit; the model checker is deterministic, so what is enough stays
     * enough.
     */
    private static final int INVOCATIONS = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "push-race",
                "cancel-first",
                "cancel-middle",
                "cancel-missing",
                "cancel-last",
                "same-function",
                "cancel-work",
                "add-exit",
                "add-add-exit",
                "cancel-exit",
                "exit-then-add"
            })
    void bothSeeTheSameResults(String scenario) {
        Set<String> explorer = explorer(scenario);
        Set<String> lincheck = lincheck(scenario);
        assertTrue(explorer.containsAll(lincheck), () -> explorer + " lacks some of " + lincheck);
        assertEquals(explorer, lincheck);
    }

    private static Set<String> lincheck(String scenario) {
        assertEquals(
                Optional.empty(),
                ModelCheck.explore(SUBJECT, List.of(FAMILY.scenario(scenario)), INVOCATIONS, Collecting.class));
        return Collecting.seen();
    }

    private static Set<String> explorer(String scenario) {
        Set<String> seen = new TreeSet<>();
        Explored explored = new Lab()
                .explore(Task.of(
                                ScenarioHarness.class.getName(),
                                FAMILY.getClass().getName(),
                                R29.class.getName(),
                                scenario)
                        .under(Model.SEQUENTIAL_CONSISTENCY)
                        .judged(execution -> {
                            List<List<String>> all = new ArrayList<>();
                            execution.threads().forEach(thread -> all.add(texts(thread)));
                            all.add(texts(execution.after()));
                            seen.add(all.toString());
                            return null;
                        }));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness());
        return seen;
    }

    private static List<String> texts(List<Call> calls) {
        return calls.stream().map(Call::result).toList();
    }
}
