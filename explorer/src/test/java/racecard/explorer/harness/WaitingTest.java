package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.Explored;
import racecard.explorer.lab.Task;
import sample.Waiting;

/** Who waits for what may never come is found, and who waits for what does come goes on. */
class WaitingTest {
    private static Task way(String way) {
        return Task.of(Waiting.class.getName(), way);
    }

    private static Set<String> outcomes(String way) {
        return ShapesTest.outcomes(way(way));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitor", "condition", "park", "spin"})
    void whoeverWaitsSeesWhatItWaitedFor(String way) {
        assertEquals(Set.of("[7, ] 7,0"), outcomes(way));
        assertEquals(List.of(), Expect.LAB.explore(way(way)).races());
        assertFalse(Expect.LAB.explore(way(way)).counts().cut() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "unset, waits and nobody notifies it",
        "missed, waits and nobody notifies it",
        "unlooked, waits and nobody notifies it",
        "no permit, is parked and no permit comes",
        "spin for nothing, goes round a loop that nothing ends",
        "empty, goes round a loop that nothing ends",
    })
    void forEver(String way, String what) {
        Explored explored = Expect.LAB.explore(way(way));
        String said = explored.witness().orElseThrow().what();
        assertTrue(said.startsWith("waits for ever: T0 (" + what), said);
        assertEquals(1, said.split("T\\d \\(", -1).length - 1, said);
        assertEquals(Optional.empty(), explored.unknown());
    }

    /** A wait may end by itself, and then only the loop around it looks again. */
    @ParameterizedTest
    @ValueSource(strings = {"if", "condition if"})
    void spuriousWakeUp(String way) {
        assertEquals(Set.of("[0, ] 7,0", "[7, ] 7,0"), outcomes(way));
    }

    @Test
    void timed() {
        assertEquals(Set.of("[true/7, ] 7,0", "[false/0, ] 7,0", "[false/7, ] 7,0"), outcomes("timed"));
        assertEquals(Set.of("[false/0, ] 0,0"), outcomes("timed alone"));
        assertEquals(Set.of("[false, ] 7,0", "[true, ] 7,0"), outcomes("timed park"));
    }

    @Test
    void aLoopThatCountsIsCutOff() {
        Explored explored = Expect.LAB.explore(way("counter"));
        assertTrue((explored.counts().cut() > 0));
        assertEquals(Optional.empty(), explored.witness());
        assertTrue(explored.counts().complete() > 0);
    }

    @Test
    void startAndJoin() {
        assertEquals(Set.of("[6, ] 6,0"), outcomes("start"));
        assertEquals(Set.of("[6, ] 6,0"), outcomes("subclass"));
        assertEquals(Set.of("[6, ] 6,0"), outcomes("start subclass"));
        assertEquals(Set.of("[0, ] 0,5", "[5, ] 0,5"), outcomes("start only"));
        assertEquals(List.of(), Expect.LAB.explore(way("start")).races());
    }

    @Test
    void joinForEver() {
        String said =
                Expect.LAB.explore(way("join for ever")).witness().orElseThrow().what();
        assertTrue(said.startsWith("waits for ever: T0 (joins a thread that never ends at Waiting.java:"), said);
        assertTrue(said.contains("T2 (goes round a loop that nothing ends at Waiting.java:"), said);
    }
}
