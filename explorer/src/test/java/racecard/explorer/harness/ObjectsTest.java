package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import sample.Elements;
import sample.Objects;

/** Objects and arrays that one thread makes are the same to another. */
class ObjectsTest {
    @Test
    void arraysOfEveryType() {
        assertEquals(
                Set.of("[true -2 7, ]", "[true -2 7, true true -2 -2 c 1099511627776 0.5 0.25 anull 70 2]"),
                Expect.outcomes(Elements.Arrays.class));
    }

    @Test
    void sharedElementsAreSeparatePlaces() {
        assertEquals(
                Set.of(
                        "[false old, false old]",
                        "[false old, false new]",
                        "[false old, true old]",
                        "[false old, true new]",
                        "[false new, false old]",
                        "[false new, false new]",
                        "[false new, true old]",
                        "[false new, true new]",
                        "[true old, false old]",
                        "[true old, false new]",
                        "[true old, true old]",
                        "[true old, true new]",
                        "[true new, false old]",
                        "[true new, false new]",
                        "[true new, true old]",
                        "[true new, true new]"),
                Expect.outcomes(Elements.SharedArrays.class));
    }

    @Test
    void badElements() {
        assertEquals(
                Set.of(
                        "[ArrayStoreException ArrayIndexOutOfBoundsException ArrayIndexOutOfBoundsException, NullPointerException NegativeArraySizeException ClassCastException]"),
                Expect.outcomes(Elements.BadElements.class));
    }

    @Test
    void arraysThatTheJdkMakes() {
        assertEquals(
                Set.of("[1 7, ]", "[1 7, [9, 9, 2][1, 2, 3][x, y, null]xyy]"), Expect.outcomes(Elements.Copies.class));
    }

    @Test
    void recordsAndEnums() {
        assertEquals(
                Set.of("[true, ]", "[true, gyellowtruetrue2Pair[left=GREEN, right=1]]"),
                Expect.outcomes(Objects.Values.class));
        assertEquals(Set.of("[, ]", "[, a2xtruetrue]"), Expect.outcomes(Objects.Mixed.class));
    }

    @Test
    void functionsCarryWhatTheyCapture() {
        assertEquals(Set.of("[, ]", "[, 035x]", "[, 065x]"), Expect.outcomes(Objects.Functions.class));
    }

    @Test
    void nullIsNull() {
        assertEquals(Set.of("[, -1 none]", "[, -1 0]", "[, -1 5]", "[, 1 5]"), Expect.outcomes(Objects.Null.class));
    }

    @Test
    void identity() {
        assertEquals(Set.of("[ok, ok, ok]"), Expect.outcomes(Objects.Identity.class));
        assertEquals(
                Set.of(
                        "[first, first]",
                        "[first, second]",
                        "[second, first]",
                        "[first lost, first]",
                        "[first, first lost]",
                        "[first lost, second]",
                        "[second, first lost]"),
                Expect.outcomes(Objects.Tokens.class));
    }

    @Test
    void collectionsTellObjectsApart() {
        Set<String> outcomes = Expect.outcomes(Objects.Keys.class);
        assertEquals(2, outcomes.size());
        assertTrue(outcomes.stream().anyMatch(outcome -> outcome.endsWith("seen2]")), outcomes::toString);
    }
}
