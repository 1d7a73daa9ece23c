package racecard.explorer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racecard.explorer.oracle.Interleavings;
import racecard.explorer.oracle.Litmus;

/** Under sc the outcomes are those of running the threads' statements in every order. */
class InterleavingsTest {
    @Test
    void outcomes() {
        for (long seed = 0; seed < 1500; seed++) {
            compare(seed, RandomScript.plain(seed));
            compare(seed, RandomScript.waiting(seed));
        }
    }

    private static void compare(long seed, String program) {
        Script script = new Script(program);
        Collected all = Collected.explore(script, "sc", true);
        NavigableSet<String> found = new TreeSet<>();
        Stream.concat(all.complete.stream(), all.stuck.stream())
                .map(graph -> Outcome.of(graph, script, Litmus.parse(program).locations()))
                .forEach(outcome ->
                        found.add(outcome.reads() + " " + outcome.memory().values()));
        assertEquals(Interleavings.outcomes(program), found, () -> program + "\nseed " + seed);
    }
}
