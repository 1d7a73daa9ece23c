package racecard.explorer.jars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.Explorer;
import racecard.explorer.Question;
import racecard.explorer.Witness;
import racecard.verdict.Verdict;

/** Libraries as they are on the shelf, each to a verdict. */
class JarsTest {
    private static final Explorer EXPLORER = new Explorer();
    private static final String TWO_OFFER = "-- 12|-- 21|-1 2|-2 1|1- 2|12 |2- 1|21 ";

    private static Explored explored(String sample) {
        return EXPLORER.explore(Question.of("sample.jars." + sample));
    }

    private static void comesOut(String sample, String outcomes, Verdict verdict) {
        Explored explored = explored(sample);
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
        assertEquals(Set.of(outcomes.split("\\|", -1)), explored.outcomes().keySet());
        assertEquals(verdict, explored.verdict());
    }

    @ParameterizedTest
    @CsvSource({"Spsc", "SpscAtomic"})
    void queuesFromOne(String queue) {
        comesOut("Queues$" + queue, "-- 12|-1 2|1- 2|12 ", Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({"Mpsc", "MpscLinked", "MpscUnbounded", "MpscXadd", "Mpmc"})
    void queuesFromTwo(String queue) {
        comesOut("Queues$" + queue, TWO_OFFER, Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({"Handed, 7", "Cancelled, false true true|true false false", "Heard, 1"})
    void guavasFutures(String use, String outcomes) {
        comesOut("Futures$" + use, outcomes, Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "Cached, 1 1|2 2, PASS",
        "'Serialized', '[1, 2]|[2, 1]', PASS",
        "'Bare', '[1, 2]|[2, 1]|[1]|[2]', PASS_BOUNDED",
    })
    void cachesAndLists(String use, String outcomes, Verdict verdict) {
        comesOut("Flows$" + use, outcomes, verdict);
    }

    /** The library's last release, and the fork. */
    @Test
    void initialisersThatWaitForOneAnother() {
        Explored crossed = explored("Poets$Crossed");
        String what = crossed.witness().orElseThrow().what();
        assertTrue(what.startsWith("waits for ever: ") && what.contains("the initialiser of a class that"), what);
        comesOut("Poets$Apart", "true", Verdict.PASS);
    }
}
