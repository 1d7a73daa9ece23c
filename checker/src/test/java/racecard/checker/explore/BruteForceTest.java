package racecard.checker.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import racecard.checker.oracle.Oracle;

/** The explorer visits the executions that brute force over rf × co finds, all of them and each once. */
class BruteForceTest {
    private static final List<String> MODELS = List.of("sc", "java");

    @Test
    void withoutWaiting() {
        for (long seed = 0; seed < 1200; seed++) {
            compare(seed, RandomScript.plain(seed));
        }
    }

    @Test
    void withAwaitsAndLocks() {
        for (long seed = 0; seed < 2000; seed++) {
            compare(seed, RandomScript.waiting(seed));
        }
    }

    static void compare(long seed, String program) {
        Script script = new Script(program);
        List<Oracle> oracles = Oracle.judge(program, MODELS, script::location);
        for (int m = 0; m < MODELS.size(); m++) {
            Oracle oracle = oracles.get(m);
            assertEquals(0, oracle.twice(), program);
            for (boolean awaits : new boolean[] {true, false}) {
                Collected found = Collected.explore(script, MODELS.get(m), awaits);
                String where =
                        program + "\nseed " + seed + ", " + MODELS.get(m) + (awaits ? ", awaits" : ", no awaits");
                agree(where + ": complete", oracle.complete(), found.complete);
                agree(where + ": stuck", oracle.stuck(), found.stuck);
            }
        }
    }

    private static void agree(String where, NavigableSet<String> expected, List<String> found) {
        NavigableSet<String> missing = new TreeSet<>(expected);
        found.forEach(missing::remove);
        NavigableSet<String> extra = new TreeSet<>(found);
        extra.removeAll(expected);
        List<String> again = found.stream()
                .filter(f -> found.indexOf(f) != found.lastIndexOf(f))
                .toList();
        boolean same = missing.isEmpty() && extra.isEmpty() && again.isEmpty();
        assertTrue(
                same,
                () -> where + "\nmissing:\n" + String.join("\n", missing) + "\nextra:\n" + String.join("\n", extra)
                        + "\nmore than once:\n" + String.join("\n", again));
    }
}
