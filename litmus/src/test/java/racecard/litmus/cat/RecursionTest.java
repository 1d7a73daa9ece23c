package racecard.litmus.cat;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Recursive definitions go on as long as they gain anything, and an identity with {@code ?} is every identity. */
final class RecursionTest {
    private static final int SIZE = 40;

    /** A line of events, each a step from the next, and who reads from the first of them. */
    private static World line() {
        String steps =
                IntStream.range(0, SIZE - 1).mapToObj(i -> i + "-" + (i + 1)).collect(Collectors.joining(" "));
        return new World(SIZE)
                .relation("step", steps)
                .relation("far", "0-" + (SIZE - 1))
                .set("some", "1 2");
    }

    /** Each round gains one pair, so the last of them comes after as many rounds as there are events. */
    @Test
    void a_definition_that_depends_on_the_candidate_goes_on_to_its_end() {
        String reach = "let rec reach = rf | (reach ; step) ";
        assertTrue(line().allows(reach + "empty far \\ reach", "0-1", ""));
        assertFalse(line().allows(reach + "empty far & reach", "0-1", ""));
    }

    @Test
    void so_does_one_that_depends_on_nothing() {
        assertTrue(line().holds("let rec reach = step | (reach ; step) empty far \\ reach"));
    }

    @Test
    void two_definitions_that_speak_of_each_other_go_on_together() {
        String both = "let rec odd = rf | (even ; step) and even = odd ; step ";
        assertTrue(line().allows(both + "empty far \\ odd empty far & even", "0-1", ""));
    }

    @Test
    void an_identity_or_nothing_is_the_identity_of_all() {
        assertTrue(line().holds("empty id \\ [some]? empty [some]? \\ id ~empty id \\ [some]"));
    }
}
