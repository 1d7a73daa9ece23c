package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.Explored;
import sample.Handles;
import sample.Updating;
import sample.Viewed;

/** VarHandles in every access mode, fences, and what java.util.concurrent.atomic has. */
class HandlesTest {
    /** A number in an array of bytes is one variable; the other way to look at it is refused. */
    @Test
    void numbersInBytes() {
        Explored passed = Expect.explored(Viewed.Passed.class);
        assertEquals(Set.of("0 5", "0 7", "-1 7"), passed.outcomes().keySet());
    }

    @ParameterizedTest
    @ValueSource(classes = {Viewed.OneByte.class, Viewed.Larger.class, Viewed.Reversed.class, Viewed.Across.class})
    void bytesThatAreMoreThanOneVariable(Class<?> sample) {
        String unknown = Expect.unknown(sample);
        assertTrue(unknown.matches("Viewed.java:\\d+: it uses .* array of bytes .*use an array of that type"), unknown);
    }

    /** Only volatile accesses or full fences keep a thread's read behind its write. */
    @ParameterizedTest
    @CsvSource({
        "plain, none, true",
        "opaque, none, true",
        "release, none, true",
        "volatile, none, false",
        "plain, full, false",
        "opaque, full, false",
        "release, full, false",
        "plain, acquire, true",
        "opaque, release, true",
        "release, pair, true",
        "opaque, loads, true",
        "opaque, stores, true"
    })
    void storeBuffering(String mode, String fence, boolean allowed) {
        Set<String> expected = new HashSet<>(Set.of("[0, 1]", "[1, 0]", "[1, 1]"));
        if (allowed) {
            expected.add("[0, 0]");
        }
        assertEquals(expected, Expect.outcomes(Handles.Litmus.class, "sb", mode, fence));
    }

    /**
     * Two writes and two reads stay in order with release and acquire, on the accesses or as fences between them: on
     * both sides.
     */
    @ParameterizedTest
    @CsvSource({
        "plain, none, true",
        "opaque, none, true",
        "release, none, false",
        "volatile, none, false",
        "opaque, full, false",
        "opaque, pair, false",
        "plain, pair, false",
        "opaque, acquire, true",
        "opaque, release, true",
        "opaque, loads, true",
        "opaque, stores, true"
    })
    void messagePassing(String mode, String fence, boolean allowed) {
        Set<String> expected = new HashSet<>(Set.of("[, 00]", "[, 01]", "[, 11]"));
        if (allowed) {
            expected.add("[, 10]");
        }
        assertEquals(expected, Expect.outcomes(Handles.Litmus.class, "mp", mode, fence));
    }

    @Test
    void readModifyWrite() {
        assertEquals(
                Set.of("[688910false58 01true1099511627776 abfalsec, true]"), Expect.outcomes(Updating.Updates.class));
    }

    @Test
    void smallTypes() {
        Set<String> outcomes = Expect.outcomes(Updating.Small.class);
        assertEquals(8, outcomes.size());
        assertTrue(outcomes.contains("[y0.5127, true 1.75 -128]"), outcomes::toString);
    }

    @Test
    void weakCompareAndSetMayFail() {
        assertEquals(Set.of("[true, 0]", "[true, 1]", "[false, 0]"), Expect.outcomes(Updating.Weak.class));
    }

    @ParameterizedTest
    @CsvSource({
        "field, 1, 2, 2 [0; 0] 5 false  null",
        "array, 0, 2, 0 [0; 4] 5 false  null",
        "number, 10, 20, 0 [0; 0] 20 false  null",
        "flag, false, true, 0 [0; 0] 5 true  null",
        "text, x, xx, 0 [0; 0] 5 false xx null",
        "texts, true, false, 0 [0; 0] 5 false  y"
    })
    void nothingIsLost(String what, String first, String second, String last) {
        String end = last.replace(';', ',');
        assertEquals(
                Set.of("[" + first + ", " + second + "] " + end, "[" + second + ", " + first + "] " + end),
                Expect.outcomes(Updating.Adders.class, what));
    }
}
