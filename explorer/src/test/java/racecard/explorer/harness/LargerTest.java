package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import racecard.explorer.lab.Task;
import racecard.verdict.Verdict;

/** What people put into a test of java.util.concurrent is decided, by so many executions. */
class LargerTest {
    @ParameterizedTest
    @CsvSource({
        "Latch, 3, PASS, 6",
        "Computed, 1 1 3|2 2 3, PASS, 642",
        "Bounded, 1 2 0|2 1 0, PASS, 276",
        "Handoff, 7 7, PASS_BOUNDED, 9623",
        "Readers, 00 00|00 11|11 00|11 11, PASS, 130",
        "Stamps, 00|11|22, PASS_BOUNDED, 1396",
    })
    void isDecided(String sample, String outcomes, Verdict verdict, long executions) {
        Explored explored = Expect.LAB.explore(Task.of("sample.Larger$" + sample));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
        assertEquals(Set.of(outcomes.split("\\|", -1)), explored.outcomes().keySet());
        assertEquals(verdict, explored.verdict());
        assertEquals(executions, explored.counts().complete());
    }
}
