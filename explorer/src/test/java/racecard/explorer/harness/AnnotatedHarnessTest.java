package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import sample.Annotated;

/** A class with annotations is a harness. */
class AnnotatedHarnessTest {
    private static Explored explore(Class<?> type) {
        return Expect.LAB.explore(Task.of(type.getName()));
    }

    /** Reads of two counters that see 0 or the other's 1; the two last writes in either order where both read 0. */
    @Test
    void executionsAreCountedByOutcome() {
        Explored explored = explore(Annotated.Count.class);
        assertEquals(Optional.empty(), explored.witness());
        assertEquals(Map.of("1", 2L, "2", 2L), explored.outcomes());
        assertEquals(4, explored.counts().complete());
        assertEquals(1, explored.races().size(), explored.races().toString());
    }

    @Test
    void aBrokenInvariantIsAFailure() {
        Explored explored = explore(Annotated.Counter.class);
        assertEquals(
                "invariant isTwo is broken", explored.witness().orElseThrow().what());
        assertEquals(Map.of("1", 2L, "2", 2L), explored.outcomes());
        assertTrue(
                explored.witness().orElseThrow().text().contains("count = 1  Annotated.java:"),
                explored.witness().orElseThrow().text());
    }

    @Test
    void soIsOneThatThrows() {
        assertEquals(
                "AssertionError: lost: 1",
                explore(Annotated.Thrower.class).witness().orElseThrow().what());
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
                "Failing   | cannot be made: IllegalStateException: not today",
            })
    void whatCannotBeAHarnessIsSaidSo(String name, String message) {
        Task question = Task.of("sample.Annotated$" + name);
        String said = assertThrows(IllegalArgumentException.class, () -> Expect.LAB.explore(question))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    @Test
    void aClassWithoutActorsIsNone() {
        Task question = Task.of("java.lang.String");
        String said = assertThrows(IllegalArgumentException.class, () -> Expect.LAB.explore(question))
                .getMessage();
        assertTrue(said.contains("no public method with @Actor"), said);
    }
}
