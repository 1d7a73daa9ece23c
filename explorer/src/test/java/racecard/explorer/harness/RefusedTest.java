package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import sample.Refused;

/** What cannot be modelled is said to be undecided, by name and place. */
class RefusedTest {
    @ParameterizedTest
    @CsvSource({
        "chance, 'java.util.Random.<init>, which the checker cannot model: give it a seed'",
        "number, 'java.util.concurrent.ThreadLocalRandom.current, which the checker cannot model: hand in a Random'",
        "weak, 'java.lang.ref.WeakReference.<init>, which the checker cannot model: hold what it refers to by a field'",
        "file, 'java.io.File.<init>, which the checker cannot model: hand in the content'",
        "reference, 'java.util.UUID.randomUUID, which the checker cannot model: hand in the UUID'",
    })
    void isNamed(String way, String what) {
        Explored explored = Expect.LAB.explore(Task.of(Refused.class.getName(), way));
        String said = explored.unknown().orElse("nothing unknown");
        assertTrue(said.matches("Refused.java:\\d+: .*"), said);
        assertTrue(said.contains(what), said);
        assertEquals(Optional.empty(), explored.witness());
    }

    @Test
    void whatTakesMoreStackThanThereIs() {
        Explored explored = Expect.LAB.explore(Task.of(Refused.class.getName(), "stack"));
        assertEquals(
                Optional.of("memory or stack ran out after 0 visits and 0 complete executions"), explored.unknown());
        assertEquals(Optional.empty(), explored.witness());
    }

    /** What a constructor throws is the caller's. */
    @Test
    void whatCannotBeMade() {
        Task question = Task.of(Refused.class.getName() + "NoSuchClass");
        assertThrows(IllegalArgumentException.class, () -> Expect.LAB.explore(question));
    }

    @Test
    void aCollectionOfOnesOwnIsFree() {
        assertEquals(Set.of("[[0], [1]] "), ShapesTest.outcomes(Task.of(Refused.class.getName(), "own")));
    }
}
