package racecard.checker.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sample.Looping;
import sample.Spawning;
import sample.Waiting;

/** Locks, conditions, parking, threads and loops: what waits goes on when it may, and is told apart when it never may. */
class WaitingTest {
    @Test
    void locks() {
        assertEquals(Set.of("[, ]"), Expect.outcomes(Waiting.TwoLocks.class, "same"));
        assertEquals(Set.of("[1, 2] 2", "[2, 1] 2"), Expect.outcomes(Waiting.Reentry.class));
        assertEquals(Set.of("[0, 1]", "[1, 0]"), Expect.outcomes(Looping.TryLoop.class));
        assertEquals(Set.of("[0, 1]", "[1, 0]"), Expect.outcomes(Looping.Permits.class));
    }

    @Test
    void aDeadlockNamesBothThreads() {
        String deadlock = Expect.failure(Waiting.TwoLocks.class, "different");
        assertTrue(
                deadlock.matches("waits for ever: T0 \\(waits for the lock that T1 holds at Waiting.java:\\d+\\), "
                        + "T1 \\(waits for the lock that T0 holds at Waiting.java:\\d+\\)"),
                deadlock);
    }

    @Test
    void aLockCountsOneExecutionForEachOrder() {
        assertEquals(2, Expect.explored(Waiting.TwoLocks.class, "same").tally().complete());
        assertEquals(2, Expect.explored(Waiting.Reentry.class).tally().complete());
        assertEquals(2, Expect.explored(Looping.TryLoop.class).tally().complete());
    }

    /** Who asks before waiting, but not again afterwards, is let down by a wait that ends by itself. */
    @ParameterizedTest
    @CsvSource({"while, false", "if, true", "timed, true"})
    void monitors(String how, boolean wrong) {
        assertEquals(
                wrong ? Set.of("[true, ]", "[false, ]") : Set.of("[true, ]"),
                Expect.outcomes(Waiting.Monitor.class, how));
    }

    @Test
    void notifyWakesAnyAndNotifyAllWakesEverybody() {
        assertEquals(Set.of("[1, 0, ]", "[0, 1, ]"), Expect.outcomes(Waiting.Waiters.class, "all"));
        assertTrue(Expect.failure(Waiting.Waiters.class, "one").contains("waits for a notify or signal"));
    }

    @Test
    void conditions() {
        assertEquals(Set.of("[, ab]"), Expect.outcomes(Waiting.Buffer.class, "good"));
        assertEquals(Set.of("[, a]", "[, late]"), Expect.outcomes(Waiting.Buffer.class, "timed"));
    }

    @Test
    void parking() {
        assertEquals(Set.of("[true, ]"), Expect.outcomes(Spawning.Parks.class, "good"));
        assertEquals(Set.of("[true, ]"), Expect.outcomes(Spawning.Parks.class, "timed"));
    }

    @ParameterizedTest
    @CsvSource({
        "Monitor, naked, notify or signal",
        "Buffer, silent, notify or signal",
        "Parks, early, no permit",
        "Parks, lost, no permit"
    })
    void aLostWakeUpIsAFailure(String sample, String how, String what) throws ClassNotFoundException {
        String failure = Expect.failure(Class.forName("sample." + sample), how);
        assertTrue(failure.startsWith("waits for ever: ") && failure.contains(what), failure);
    }

    @Test
    void threadsThatThreadsStart() {
        assertEquals(Set.of("[11] 11"), Expect.outcomes(Spawning.Starts.class, "join"));
        assertEquals(Set.of("[11] 11"), Expect.outcomes(Spawning.Starts.class, "spin"));
        assertEquals(Set.of("[1] 11", "[11] 11"), Expect.outcomes(Spawning.Starts.class, "timed"));
        assertEquals(Set.of("[1] 11", "[11] 11"), Expect.outcomes(Spawning.Starts.class, "loose"));
        assertEquals(Set.of("[1] 1"), Expect.outcomes(Spawning.Starts.class, "never"));
        assertEquals(Set.of("[1, started]", "[started, 1]"), Expect.outcomes(Spawning.Twice.class));
        assertEquals(Set.of("[21]"), Expect.outcomes(Spawning.Child.class));
    }

    @Test
    void loopsThatWait() {
        assertEquals(Set.of("[, 5]"), Expect.outcomes(Looping.Loops.class, "spin"));
        assertEquals(Set.of("[, 5]"), Expect.outcomes(Looping.Loops.class, "null"));
        assertEquals(Set.of("[, 5]"), Expect.outcomes(Looping.Loops.class, "do"));
        assertEquals(Set.of("[0, 1]", "[1, 0]"), Expect.outcomes(Looping.Loops.class, "cas"));
        assertEquals(Set.of("[, 0]", "[, 5]", "[, 10]", "[, 15]"), Expect.outcomes(Looping.Loops.class, "for"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ever", "nothing", "timed"})
    void aLoopThatNothingEnds(String how) {
        String failure = Expect.failure(Looping.Loops.class, how);
        assertTrue(failure.contains("goes round a loop that nothing ends at Looping.java:"), failure);
    }

    @Test
    void aLoopWithACounterIsBounded() {
        Explored explored = Expect.explored(Looping.Loops.class, "counted");
        assertTrue(explored.bounded());
        assertEquals(Optional.empty(), explored.failure());
    }
}
