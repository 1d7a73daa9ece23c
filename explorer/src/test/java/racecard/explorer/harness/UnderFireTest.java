package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.Limits;
import racecard.explorer.Question;
import racecard.verdict.Verdict;
import sample.UnderFire;

/** Programs of strangers end as a verdict, whatever they do. */
class UnderFireTest {
    private static Explored explore(String name, Limits limits) {
        return new Explorer()
                .explore(Question.of(UnderFire.class.getName() + "$" + name).within(limits));
    }

    @ParameterizedTest
    @CsvSource({
        "Throws, FAIL, Error: of its own",
        "Hostile, FAIL, Unreadable",
        "Memory, UNKNOWN, memory or stack ran out",
        "Stack, UNKNOWN, memory or stack ran out",
        "Looks, UNKNOWN, loops that go round 100000 times",
        "Exit, UNKNOWN, java.lang.System.exit",
        "Halt, UNKNOWN, java.lang.Runtime",
    })
    void endsAsAVerdict(String name, Verdict verdict, String detail) {
        Explored seen = explore(name, Limits.DEFAULT);
        assertTrue(seen.detail().contains(detail), seen.detail());
        assertEquals(verdict, seen.verdict());
    }

    @Test
    void aLoopThatNothingEndsIsAFailure() {
        Explored seen = explore("Endless", Limits.DEFAULT);
        assertEquals(Verdict.FAIL, seen.verdict());
        assertTrue(seen.detail().contains("goes round a loop that nothing ends"), seen.detail());
    }

    /** Which execution is the last does not hang on the clock here, only when it is given up. */
    @Test
    void whatNeverComesBackIsGivenUp() {
        Explored seen = explore("Silent", Limits.DEFAULT.time(Duration.ofMillis(500)));
        assertEquals(Verdict.UNKNOWN, seen.verdict());
        assertTrue(seen.detail().startsWith("given up: the program runs on at UnderFire.java:"), seen.detail());
    }

    @Test
    void aCrowdIsExploredAsFarAsTheLimitsGo() {
        Explored seen = explore("Crowd", Limits.DEFAULT.visits(2_000));
        assertEquals(Verdict.UNKNOWN, seen.verdict());
        assertTrue(seen.detail().startsWith("given up after"), seen.detail());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> explore("Mob", Limits.DEFAULT))
                .getMessage()
                .contains("has 65 actors, and a program may have 64"));
    }
}
