package racecard.explorer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.oracle.Oracle;

/** The explorer visits the executions that brute force over rf × co finds, all of them and each once. */
class BruteForceTest {
    private static final List<String> MODELS = List.of("sc", "java");

    /** Programs on which the two once disagreed, and some that few seeds give. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=1;x=2",
                "await x.v=1|x.v=1;x.v=2|x.v",
                "x.v=2;await x.v=2|x.v=1|x.v=1;x.v=2",
                "await x.v=0|x.v=2|x.v=2;x.add(1)",
                "await x=0|x.o=2|await x.v=0;x;x.o=2|x.r=1",
                "x=1;SS;y.o=1|y.o;LL;x",
                "x.o=1;SS;y.o=1|y.a;x.o",
                "x.o=1;FF;y.o|y.o=1;FF;z.o|z.o=1;FF;x.o",
                "lock l;lock m;x=1;unlock m;unlock l|lock m;lock l;x;unlock l;unlock m",
            })
    void found(String program) {
        compare(-1, program);
    }

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

    /** Locks as somebody sees them who does not take them. */
    @Test
    void withLocksWatched() {
        for (long seed = 0; seed < 300; seed++) {
            compare(seed, RandomScript.watched(seed));
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
