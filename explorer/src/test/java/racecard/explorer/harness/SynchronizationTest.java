package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import sample.Synchronization;

/** Whoever holds a lock is alone. */
class SynchronizationTest {
    private static Task way(String way) {
        return Task.of(Synchronization.class.getName(), way);
    }

    private static Set<String> outcomes(String way) {
        return ShapesTest.outcomes(way(way));
    }

    @Test
    void lostUpdate() {
        Set<String> lost = Set.of("[0, 0] 1,0,0,0,", "[0, 1] 2,0,0,0,", "[1, 0] 2,0,0,0,");
        assertEquals(lost, outcomes("nothing"));
        assertEquals(lost, outcomes("different monitors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "method", "lock", "semaphore", "alike"})
    void noneLost(String way) {
        assertEquals(Set.of("[0, 1] 2,0,0,0,", "[1, 0] 2,0,0,0,"), outcomes(way));
        assertEquals(List.of(), Expect.LAB.explore(way(way)).races());
    }

    @Test
    void staticMethod() {
        assertEquals(Set.of("[0, 1] 0,2,0,0,", "[1, 0] 0,2,0,0,"), outcomes("static method"));
    }

    /** Six orders of four critical sections, of which each thread's second one tells: 1 or 2 or 3. */
    @Test
    void twoBlocks() {
        assertEquals(
                Set.of("[1, 3] 4,0,0,0,", "[2, 3] 4,0,0,0,", "[3, 1] 4,0,0,0,", "[3, 2] 4,0,0,0,"),
                outcomes("two blocks"));
    }

    @Test
    void reentry() {
        assertEquals(Set.of("[10, 21] 22,0,0,0,", "[21, 10] 22,0,0,0,"), outcomes("re-entry"));
    }

    @Test
    void tryLock() {
        assertEquals(
                Set.of("[0, 1] 2,0,0,0,", "[1, 0] 2,0,0,0,", "[0, busy] 1,0,0,0,", "[busy, 0] 1,0,0,0,"),
                outcomes("try"));
    }

    @Test
    void deadlock() {
        Explored explored = Expect.LAB.explore(way("opposite"));
        assertEquals(
                "waits for ever: T0 (waits for a lock that T1 holds at Synchronization.java:79), T1 (waits for a lock that T0 holds at Synchronization.java:79)",
                explored.witness().orElseThrow().what());
        assertEquals(Optional.empty(), explored.unknown());
    }

    @Test
    void unlockOfWhatIsNotHeld() {
        String what = Expect.LAB.explore(way("unowned")).witness().orElseThrow().what();
        assertTrue(what.startsWith("IllegalMonitorStateException"), what);
    }

    @Test
    void atomics() {
        assertEquals(Set.of("[0, 1] 0,0,0,2,", "[1, 0] 0,0,0,2,"), outcomes("atomic"));
        assertEquals(Set.of("[0, 1] 0,0,3,0,", "[2, 0] 0,0,3,0,"), outcomes("updater"));
        assertEquals(Set.of("[0, 01] 0,0,0,0,01", "[10, 1] 0,0,0,0,10"), outcomes("reference"));
    }

    /**
     * T0: a0+1, read a1, a0+5. T1: a0+1, read a0, a1+5. T0 first and done: 1/0/6, then T1 7/7/5. T0's both additions
     * around T1's first: T0 1/_/7, T1 2/2|7/5. T1's first first: T1 1/.. and T0 2/../7. T0 sees a1 = 0 or 5 as it reads
     * it before or after T1's end; T1 done means that it has seen what a0 was then.
     */
    @Test
    void atomicArray() {
        assertEquals(
                Set.of(
                        "[1/0/6, 7/7/5] 0,0,0,0,",
                        "[1/0/7, 2/2/5] 0,0,0,0,",
                        "[1/5/7, 2/2/5] 0,0,0,0,",
                        "[1/0/7, 2/7/5] 0,0,0,0,",
                        "[2/0/7, 1/1/5] 0,0,0,0,",
                        "[2/5/7, 1/1/5] 0,0,0,0,",
                        "[2/0/7, 1/2/5] 0,0,0,0,",
                        "[2/5/7, 1/2/5] 0,0,0,0,",
                        "[2/0/7, 1/7/5] 0,0,0,0,"),
                outcomes("array"));
    }
}
