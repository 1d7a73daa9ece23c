package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sample.Foreign;

/** What cannot be modelled is refused by name and place, and not skipped. */
class ForeignTest {
    @ParameterizedTest
    @CsvSource({
        "identityHashCode, java.lang.System.identityHashCode",
        "random, java.util.SplittableRandom",
        "math, java.lang.Math.random",
        "hash, 'it calls hashCode of Object, which is any number'",
        "enum, 'it calls hashCode of Color, which is any number'",
        "file, java.io.File",
        "reflection, java.lang.Class.getDeclaredField",
        "inside, it uses a java.text.DecimalFormat that was there before"
    })
    void refused(String what, String named) {
        String unknown = Expect.unknown(Foreign.class, what);
        assertTrue(unknown.matches("Foreign.java:\\d+: .*") && unknown.contains(named), unknown);
    }

    @Test
    void whatAThreadHasToItselfIsFree() {
        assertEquals(Set.of("[aba[1, 1], aba[1, 1]]"), Expect.outcomes(Foreign.class, "own"));
    }

    /** What the JDK's own tables make of such a hash is the same in every run. */
    @Test
    void tablesHaveOneOrder() {
        assertEquals(
                Set.of("[[RED, WHITE, BLUE, GREEN] 4, [RED, WHITE, BLUE, GREEN] 4]"),
                Expect.outcomes(Foreign.class, "table"));
    }

    @Test
    void sleepTakesNoTime() {
        assertEquals(Set.of("[true, true]"), Expect.outcomes(Foreign.class, "sleep"));
    }
}
