package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
