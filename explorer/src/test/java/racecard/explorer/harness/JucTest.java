package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import racecard.explorer.lab.Task;

/**
 * java.util.concurrent is code like any other: each of these programs comes out in all the ways that it can, and in no
 * other.
 */
class JucTest {
    private static void comesOut(String sample, String outcomes) {
        Explored explored = Expect.LAB.explore(Task.of("sample." + sample));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
        assertEquals(0, explored.counts().cut(), "nothing was cut off");
        assertEquals(Set.of(outcomes.split("\\|", -1)), explored.outcomes().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "Swap, ba",
        "Map, 1 1|2 2",
        "Queue, 12",
        "Handover, 6",
        "Adder, 3",
        "Local, 1 7",
    })
    void concurrent(String sample, String outcomes) {
        comesOut("Juc$" + sample, outcomes);
    }

    /** In newer JDKs such a pool is shut down by the garbage collector, too, which is refused by name. */
    @Test
    void aPoolOfOneThread() {
        String collected = "/java/util/concurrent/Executors$AutoShutdownDelegatedExecutorService.class";
        if (Object.class.getResource(collected) == null) {
            comesOut("Juc$Single", "2");
            return;
        }
        String unknown =
                Expect.LAB.explore(Task.of("sample.Juc$Single")).unknown().orElseThrow();
        assertTrue(unknown.contains("jdk.internal.ref.CleanerFactory.cleaner"), unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "Latch, 1",
        "Barrier, 1 2",
        "Phase, 1",
        "Readers, 00 00|00 11|11 00|11 11",
        "Stamps, -|00|11",
    })
    void waiting(String sample, String outcomes) {
        comesOut("JucLocks$" + sample, outcomes);
    }

    @ParameterizedTest
    @CsvSource({
        "Spin, false|true",
        "Clock, true",
        "TimedLatch, false|true",
        "Parked, interrupted",
        "Locked, interrupted",
        "Waits, interrupted",
    })
    void surroundings(String sample, String outcomes) {
        comesOut("Surroundings$" + sample, outcomes);
    }

    /** A thread runs many times; what it prints would come out as often. */
    @Test
    void nothingIsPrinted() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true));
        try {
            comesOut("Surroundings$Prints", "1|2");
        } finally {
            System.setOut(out);
        }
        assertEquals(0, printed.size());
    }
}
