package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import racecard.explorer.lab.Lab;
import racecard.explorer.lab.Task;

/** What an exploration of a sample is to come to. */
final class Expect {
    static final Lab LAB = new Lab();

    private Expect() {}

    static Explored explored(Class<?> sample, String... args) {
        return Expect.LAB.explore(Task.of(sample.getName(), args));
    }

    /** All that may come out, of something that is always right and is explored to its end. */
    static Set<String> outcomes(Class<?> sample, String... args) {
        Set<String> outcomes = new TreeSet<>();
        Explored explored = Expect.LAB.explore(Task.of(sample.getName(), args).judged(execution -> {
            outcomes.add(execution.after().get(0).result().strip());
            return null;
        }));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
        assertFalse((explored.counts().cut() > 0), "nothing was cut off");
        return outcomes;
    }

    static String failure(Class<?> sample, String... args) {
        Explored explored = explored(sample, args);
        assertEquals(Optional.empty(), explored.unknown());
        return explored.witness().orElseThrow().what();
    }

    static String unknown(Class<?> sample, String... args) {
        return explored(sample, args).unknown().orElseThrow();
    }
}
