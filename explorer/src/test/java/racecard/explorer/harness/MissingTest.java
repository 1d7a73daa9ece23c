package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import racecard.explorer.lab.Task;
import sample.Kept;

/** What jcstress's own tests taught: methods that abstractions lack, numbers drawn before, locks held before. */
class MissingTest {
    private static Explored explored(String sample) {
        return Expect.LAB.explore(Task.of("sample." + sample));
    }

    @ParameterizedTest
    @CsvSource({
        "Missing$Queued, false|true",
        "Missing$Inherited, false 0|true 0|true 1",
        "Missing$Weak, 0|1",
        "Missing$Added, 1 2|2 1",
        "Missing$Updated, '[0, 2]'",
        "Missing$Viewed, 0|2",
        "Missing$Permits, 0|1",
        "Missing$Pool, 1 1",
        "Missing$Drawn, 0 0|0 7|1 1|1 7|2 2|2 7",
        "Missing$DrawnOnce, 5|6",
        "Nascent$Thrown, 1",
        "Nascent$Shown, - true|70 true|75 true",
        "Kept$Tried, false false",
        "Kept$Returned, true",
        "Kept$Leaked, false true false|true true true",
    })
    void comesOut(String sample, String outcomes) {
        Explored explored = explored(sample);
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
        assertEquals(Set.of(outcomes.split("\\|", -1)), explored.outcomes().keySet());
    }

    /** The next exploration of the same classes draws anew. */
    @Test
    void drawsAnew() {
        assertEquals(explored("Missing$DrawnOnce"), explored("Missing$DrawnOnce"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Kept.Reentrant.class, Kept.Writing.class, Kept.Stamped.class})
    void whatIsHeldBeforeNobodyGets(Class<?> sample) {
        assertTrue(Expect.failure(sample).startsWith("waits for ever: locks"), Expect.failure(sample));
    }

    @Test
    void whatWasNotTakenCannotBeGivenBack() {
        Task never = Task.of(Kept.Never.class.getName());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Expect.LAB.explore(never));
        assertEquals(IllegalMonitorStateException.class, e.getCause().getClass());
    }

    @Test
    void whatIsDrawnFromManyIsRefused() {
        String unknown = explored("Missing$DrawnFromMany").unknown().orElseThrow();
        assertTrue(unknown.matches("Missing.java:\\d+: it draws numbers by chance, .*: hand in the numbers"), unknown);
    }

    @Test
    void messagesNameNothingOfOurs() {
        String what = explored("Missing$Nothing").witness().orElseThrow().what();
        assertFalse(what.contains("racecard"), what);
        assertTrue(what.startsWith("NullPointerException"), what);
    }
}
