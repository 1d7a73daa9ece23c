package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sample.JdkCode;
import sample.JdkRaces;

/**
 * Collections are memory like any other. A change before a volatile write is seen after the read of it, whole; one that
 * nothing orders may be seen or not, and in part.
 */
class JdkCodeTest {
    @ParameterizedTest
    @CsvSource({
        "list, 0+1, '[0, 1]'",
        "addAll, 0+1+2, '[0, 1, 2]'",
        "iterator, 0, '[0]'",
        "reference, 0+1, '[0, 1]'",
        "stream, 0+2+4, '[0, 2, 4]'",
        "nested, 0+1, '[0, 1]'",
        "maybe, 0+1, '[0, 1]'",
        "keySet, {b=1}, '[0]'",
        "entrySet, '{a=2, b=2}', '[0]'",
        "merge, '{a=6, b=1}', '[0]'",
        "mine, {x=1}, '[0]'",
        "asList, '[1, 0]', '[0]'",
        "sort, '[1, 2, 3]', '[0]'",
        "fill, '[7, 7, 7]', '[0]'",
        "text, a1c, '[0]'",
        "static, '[1]', '[1]'",
        "afterwards, '[1]', '[0]'",
    })
    void whatComesBeforeTheFlagIsSeen(String what, String seen, String left) {
        assertEquals(
                Set.of("[, -] " + left, "[, " + seen + "] " + left), Set.copyOf(Expect.outcomes(JdkCode.class, what)));
    }

    /** No execution may see what another one has left behind. */
    @Test
    void nothingLeaksFromOneExecutionIntoTheNext() {
        assertEquals(Set.of("[1, 1] [1]"), Expect.outcomes(JdkRaces.class, "made"));
    }

    /** Size first and element later, or the other way round: all of it is what a racing reader may find. */
    @Test
    void aListThatIsReadWhileItGrows() {
        assertEquals(Set.of("[1, 0] [1]", "[1, 1] [1]"), Expect.outcomes(JdkRaces.class, "size"));
    }

    @ParameterizedTest
    @CsvSource({"both, ArrayIndexOutOfBounds", "map, lost"})
    void twoWhoAddWithoutALock(String what, String how) {
        String failure = Expect.failure(JdkRaces.class, what);
        assertTrue(failure.contains(how), failure);
    }

    @Test
    void twoWhoAddUnderTheListsOwnMonitor() {
        assertEquals(Set.of("[1, 1] [0, 1]", "[1, 1] [1, 0]"), Expect.outcomes(JdkRaces.class, "synchronized"));
    }
}
