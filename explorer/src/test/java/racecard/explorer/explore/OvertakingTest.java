package racecard.explorer.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.oracle.Oracle;

/**
 * What the README promises: where plain or opaque accesses allow more than the explorer visits, a verdict is bounded.
 * An independent enumeration of executions in which writes overtake reads says where there is more; there, a race of
 * plain accesses or a read that can be overtaken has been found.
 */
class OvertakingTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "grids.tsv", delimiter = '\t')
    void grids(String id, String test, String program, String outcome, String verdict, String note) {
        promised(program);
    }

    @Test
    void random() {
        int more = 0;
        for (long seed = 0; seed < 300; seed++) {
            more += promised(RandomScript.buffering(seed)) ? 1 : 0;
            more += promised(RandomScript.plain(seed)) ? 1 : 0;
        }
        assertTrue(more > 50, more + " programs with something to promise");
    }

    /** Nothing is bounded that needs not be: here every order that matters is kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.v;y.v=1|y.v;x.v=1",
                "x.o;y.r=1|y.a;x.o=1",
                "x.o=1;y.r=1|y.a;x.o",
                "x.o=1;y.o|y.o=1;x.o",
                "x.o;FF;y.o=1|y.o;FF;x.o=1",
                "y.o;x.o=1|y.o=1;x.o",
                "lock l;x;y=1;unlock l|lock l;y;x=1;unlock l",
                "x.o;lock l;unlock l|lock l;unlock l;x.o=1",
            })
    void nothingToPromise(String program) {
        assertEquals("", found(program));
    }

    /** Whether there was something to promise. */
    private static boolean promised(String program) {
        boolean more = !Oracle.overtaken(program).isEmpty();
        assertTrue(!more || !found(program).isEmpty(), () -> program + " has also " + Oracle.overtaken(program));
        return more;
    }

    private static String found(String program) {
        return Shape.of(program).bounds();
    }
}
