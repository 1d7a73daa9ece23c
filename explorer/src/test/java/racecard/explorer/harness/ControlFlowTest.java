package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import sample.ControlFlow;

/** The ways of a Java program around its accesses. */
class ControlFlowTest {
    private static Task way(String way) {
        return Task.of(ControlFlow.class.getName(), way);
    }

    private static Set<String> outcomes(String way) {
        return ShapesTest.outcomes(way(way));
    }

    /**
     * The jump to the explorer is none of the program's exceptions: nothing is caught, and finally is executed once, in
     * the end.
     */
    @Test
    void whatIsCaughtIsTheProgramsOwn() {
        Set<String> outcomes = outcomes("finally");
        assertTrue(outcomes.contains("[1, 12] 22[0, 0]"), outcomes.toString());
        assertTrue(outcomes.stream().noneMatch(o -> o.contains("caught") || o.contains("-")), outcomes.toString());
        assertEquals(
                Set.of("[zero, none] 2[7, 7]", "[none, zero] 2[7, 7]", "[zero, zero] 1[7, 7]"), outcomes("caught"));
    }

    @ParameterizedTest
    @CsvSource({
        "thrown, IllegalStateException: two of them",
        "null, NullPointerException",
        "index, ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2",
    })
    void whatLeavesAThreadIsAFailure(String way, String what) {
        Explored explored = Expect.LAB.explore(way(way));
        String said = explored.witness().orElseThrow().what();
        assertTrue(said.startsWith(what), said);
        assertEquals(Optional.empty(), explored.unknown());
    }

    @Test
    void arrays() {
        assertEquals(
                Set.of(
                        "[, none] 1[0, -3]",
                        "[, true,-1,120,-2,-3,1099511627776,0.5,-0.25,object,9,falsenull] 1[0, -3]"),
                outcomes("arrays"));
    }

    @Test
    void statics() {
        assertEquals(Set.of("[3, 0] 0[0, 0]", "[3, 3] 0[0, 0]"), outcomes("static"));
        assertEquals(Set.of("[3, 0] 0[0, 0]", "[3, 3] 0[0, 0]"), outcomes("static"), "the same again");
    }

    @Test
    void enumsAndFunctions() {
        assertEquals(Set.of("[, none] 0[0, 0]", "[, go] 0[0, 0]"), outcomes("enum"));
        assertEquals(Set.of("[, none] 0[0, 0]", "[, 6] 0[0, 0]"), outcomes("lambda"));
    }

    /** count is read twice: 0 and 0, 0 and 1, 1 and 1. */
    @Test
    void innerClasses() {
        assertEquals(Set.of("[1, 1] 1[0, 0]", "[1, 2] 1[0, 0]", "[1, 3] 1[0, 0]"), outcomes("inner"));
    }

    @Test
    void objectsOfTheOtherThread() {
        assertEquals(Set.of("[, none] 0[0, 0]", "[, peep2falsetruetrue] 0[0, 0]"), outcomes("animals"));
        assertEquals(Set.of("[, true] 0[0, 0]", "[, false] 0[0, 0]"), outcomes("identity"));
    }
}
