package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.Question;
import sample.Threads;

/** Threads begin and end as in Java. */
class ThreadsTest {
    @Test
    void anExceptionThatNobodyCatchesEndsItsThreadAlone() {
        assertEquals(Set.of("[false 1, ]"), Expect.outcomes(Threads.Uncaught.class));
        assertEquals(
                List.of("T2 is ended by java.lang.IllegalStateException: nobody catches this at Threads.java:20"),
                Expect.explored(Threads.Uncaught.class).uncaught());
    }

    @Test
    void onlySomeExecutionsStartIt() {
        assertEquals(Set.of("[, not 0]", "[, once 1]"), Expect.outcomes(Threads.Sometimes.class));
    }

    @Test
    void sixtyFour() {
        Explored explored = new Explorer().explore(Question.of(Threads.Many.class));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Map.of("0", 1L), explored.outcomes());
    }

    @Test
    void aLongArrayIsNoLoopThatGoesOnForEver() {
        assertEquals(Set.of("[, ]", "[, 2999]"), Expect.outcomes(Threads.Filled.class));
    }

    @Test
    void anIdleDaemonIsNoDeadlock() {
        assertEquals(Set.of("[false, ] 1"), Expect.outcomes(Threads.Service.class, "daemon"));
    }

    @Test
    void anyOtherIdleThreadIs() {
        String failure = Expect.failure(Threads.Service.class, "service");
        assertTrue(failure.startsWith("waits for ever: T2 ("), failure);
    }

    @Test
    void whoJoinsAnIdleDaemonWaitsForEver() {
        String failure = Expect.failure(Threads.Awaited.class);
        assertTrue(failure.startsWith("waits for ever: waits ("), failure);
    }
}
