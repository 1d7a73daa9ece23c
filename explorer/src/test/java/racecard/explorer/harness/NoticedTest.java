package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import racecard.verdict.Verdict;
import sample.Noticed;

/** Each of these failed when one line of the checker was broken, and nothing else did. */
class NoticedTest {
    private static Explored explore(Class<?> program) {
        return Expect.LAB.explore(Task.of(program.getName()));
    }

    @Test
    void executionsThatEndAlikeLeaveDifferentMemory() {
        assertEquals(Map.of("1", 1L, "2", 1L), explore(Noticed.LastWriter.class).outcomes());
    }

    @Test
    void parkReturnsForNoReason() {
        Explored explored = explore(Noticed.Sleeper.class);
        assertEquals(Verdict.FAIL, explored.verdict(), explored.detail());
        assertEquals(2, explored.counts().complete());
        assertEquals(1, explored.counts().stuck());
    }

    @Test
    void aLoopThatWritesDoesNotWait() {
        Explored explored = explore(Noticed.Beating.class);
        assertEquals(Verdict.VACUOUS, explored.verdict(), explored.detail());
        assertEquals(0, explored.counts().stuck());
        assertTrue(explored.counts().cut() > 0);
    }

    @Test
    void lazySetReleases() {
        assertEquals(
                Set.of("0, 0", "0, 1", "1, 1"),
                explore(Noticed.Lazy.class).outcomes().keySet());
    }

    @Test
    void aPlainReadRacesWithAnyWrite() {
        assertEquals(1, explore(Noticed.PlainReader.class).races().size());
    }

    @Test
    void aSignalWakesWhomeverItLikes() {
        Explored explored = explore(Noticed.WrongOne.class);
        assertEquals(Verdict.FAIL, explored.verdict(), explored.detail());
        assertTrue(explored.detail().contains("waits and nobody notifies it"), explored.detail());
    }

    @Test
    void whatAWeakUpdateChoosesIsChosenOnce() {
        assertEquals(
                Map.of("0, false", 1L, "0, true", 1L, "1, false", 1L, "1, true", 1L),
                explore(Noticed.Weak.class).outcomes());
    }

    /** The results are the same; what a judge says may rest on the order alone. */
    @Test
    void judgesAreAskedAboutEveryOrder() {
        Set<String> orders = new TreeSet<>();
        Explored explored =
                Expect.LAB.explore(Task.of(Noticed.Ordered.class.getName()).judged(execution -> {
                    boolean ordered = execution.precedes(0, 0, 1, 0);
                    orders.add(ordered + " " + execution.precedes(1, 0, 0, 0));
                    return null;
                }));
        assertEquals(Verdict.PASS, explored.verdict());
        assertEquals(Set.of("false false", "true false"), orders);
    }
}
