package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import sample.Alike;

/** Executions that differ by which of several like threads did what are visited one by one, and counted once. */
class ExchangeTest {
    private static Explored explore(Class<?> harness) {
        Explored explored = Expect.LAB.explore(Task.of(harness.getName()));
        assertEquals(Optional.empty(), explored.unknown());
        return explored;
    }

    private static void counts(long complete, long distinct, Class<?> harness) {
        Explored explored = explore(harness);
        assertEquals(Optional.empty(), explored.witness());
        assertEquals(complete, explored.counts().complete());
        assertEquals(distinct, explored.counts().distinct());
    }

    @Test
    void likeThreadsAreCountedOnce() {
        counts(24, 1, Alike.Adders.class);
        counts(24, 1, Alike.Holders.class);
        counts(4, 2, Alike.Losers.class);
        counts(8, 4, Alike.Readers.class);
        counts(2, 2, Alike.Strangers.class);
    }

    @Test
    void outcomesAreCountedSoToo() {
        assertEquals(Map.of("1", 1L, "2", 1L), explore(Alike.Losers.class).outcomes());
    }

    @Test
    void everyExecutionIsJudged() {
        assertTrue(explore(Alike.Unlike.class).witness().isPresent());
    }

    @Test
    void anActorThatNobodyRunsIsAMistake() {
        String message = assertThrows(IllegalArgumentException.class, () -> explore(Alike.Nobody.class))
                .getMessage();
        assertTrue(message.endsWith("Nobody.run: it is run by one thread at least"), message);
    }
}
