package racecard.models.z3fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.catalogue.Revision;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Scenario;
import racecard.z3fold.Z3foldCatalogue;

/**
 * The scenarios of one thread, call by call: what the seed and its neighbours do wrong shows, and the control does
 * nothing wrong.
 */
class TracesTest {
    private static final Z3foldFamily FAMILY = new Z3foldFamily();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R2  | headless-after-stale   | null pointer dereference",
                "R2  | alloc-meets-compaction | I9",
                "R2  | reclaim-one-of-two     | returns with page_lock",
                "R2  | reclaim-headless       | usefulness: reclaim answers 0",
                "R2  | reclaim-headless-next  | evict is called with a handle that nobody was given",
                "R2  | reclaim-pair           | released while on a list",
                "R2  | reclaim-fails          | I9",
                "R2  | hole-before-mapped     | overlap",
                "R2+ | reclaim-one            | which it holds itself",
                "R1b | reclaim-headless       | double free",
                "R1b | reclaim-half           | double add",
                "R8  | reclaim-compaction-due | unbuddied list",
            })
    void whatIsWrongShows(String revision, String scenario, String said) {
        List<String> faults = faults(revision, FAMILY.scenario(scenario));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(said)), faults::toString);
    }

    @Test
    void theControlDoesNothingWrong() {
        int looked = 0;
        for (Scenario scenario : FAMILY.scenarios()) {
            if (scenario.threads().size() == 1) {
                assertEquals(List.of(), faults("SOUND", scenario), scenario::name);
                looked++;
            }
        }
        assertTrue(looked >= 15);
    }

    private static List<String> faults(String id, Scenario scenario) {
        Revision revision = Z3foldCatalogue.Z3FOLD.revision(id).orElseThrow();
        Bench bench = FAMILY.bench(made(revision.implementation().orElseThrow()), scenario.largest());
        List<Call> calls = new ArrayList<>(scenario.before());
        scenario.threads().forEach(calls::addAll);
        calls.addAll(scenario.after());
        try {
            calls.forEach(call -> bench.call(FAMILY.calls().action(call)));
        } catch (RuntimeException e) {
            assertEquals(List.of("oops: " + e.getMessage()), bench.settle());
            return List.of(String.valueOf(e.getMessage()));
        }
        return bench.settle();
    }

    private static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
