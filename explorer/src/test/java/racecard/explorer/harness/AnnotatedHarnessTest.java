package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sample.Annotated;

/** A class with annotations is a harness. */
class AnnotatedHarnessTest {
    private static Explored explore(Class<?> type) {
        return Exploration.of(Question.of(type.getName()).shortest(1000));
    }

    /** Reads of two counters that see 0 or the other's 1; the two last writes in either order where both read 0. */
    @Test
    void executionsAreCountedByOutcome() {
        Explored explored = explore(Annotated.Count.class);
        assertEquals(Optional.empty(), explored.failure());
        assertEquals(Map.of("1", 2L, "2", 2L), explored.outcomes());
        assertEquals(4, explored.tally().complete());
        assertEquals(1, explored.races().size(), explored.races().toString());
    }

    @Test
    void aBrokenInvariantIsAFailure() {
        Explored explored = explore(Annotated.Counter.class);
        assertEquals(
                "invariant isTwo is broken", explored.failure().orElseThrow().what());
        assertEquals(Map.of("1", 2L, "2", 2L), explored.outcomes());
        assertTrue(
                explored.failure().orElseThrow().witness().contains("count = 1  Annotated.java:"),
                explored.failure().orElseThrow().witness());
    }

    @Test
    void soIsOneThatThrows() {
        assertEquals(
                "AssertionError: lost: 1",
                explore(Annotated.Thrower.class).failure().orElseThrow().what());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Private   | Private.run: it is to be public",
                "Parameter | Parameter.run: it may take no parameters",
                "Array     | Array.look: what an observer returns reads as text",
                "Two       | has 2 methods with @Observer",
                "Needy     | a public constructor without parameters",
                "Failing   | cannot be made: java.lang.IllegalStateException: not today",
            })
    void whatCannotBeAHarnessIsSaidSo(String name, String message) {
        Question question = Question.of("sample.Annotated$" + name);
        String said = assertThrows(IllegalArgumentException.class, () -> Exploration.of(question))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    @Test
    void aClassWithoutActorsIsNone() {
        Question question = Question.of("java.lang.String");
        String said = assertThrows(IllegalArgumentException.class, () -> Exploration.of(question))
                .getMessage();
        assertTrue(said.contains("no public method with @Actor"), said);
    }
}
