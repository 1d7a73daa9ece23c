package racecard.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import racecard.explorer.explore.Tally;
import racecard.verdict.Verdict;

/** What is measured does what it should. */
class ProgramsTest {
    @Test
    void executionsAreAsManyAsThereAreOrders() {
        ExplorerBenchmark benchmark = new ExplorerBenchmark();
        assertEquals(5_040, benchmark.sevenFetchAdds().complete());
        Tally lock = benchmark.sixLockHolders();
        assertEquals(720, lock.complete());
        assertTrue(lock.blocked() < lock.complete());
    }

    @Test
    void taskWorkIsRight() {
        ExplorerBenchmark benchmark = new ExplorerBenchmark();
        assertTrue(benchmark.taskWork().witness().isEmpty());
        assertTrue(benchmark.taskWorkSequentially().counts().complete()
                <= benchmark.taskWork().counts().complete());
        assertTrue(Cards.bugs().size() > 20);
        assertTrue(Cards.decide(
                        "TWB-14",
                        Cards.bugs().stream()
                                .filter(bug -> bug.id().equals("TWB-14"))
                                .findFirst()
                                .orElseThrow()
                                .implementation()
                                .orElseThrow()
                                .getName(),
                        true)
                .stream()
                .anyMatch(finding -> finding.verdict() == Verdict.FAIL));
    }
}
