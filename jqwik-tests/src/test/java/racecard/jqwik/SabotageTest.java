package racecard.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.evidence.Finding;
import racecard.taskwork.revision.R29;
import racecard.verdict.Verdict;

/** Each check is shown something that it must not let through. */
class SabotageTest {

    @ParameterizedTest
    @CsvSource({
        "Forgets, batch-order",
        "RunsTwice, exit-runs-what-is-queued",
        "KeepsLock, random-chains",
        "MissesTheNewest, cancel-chooses-by-age",
        "AlwaysKicks, none-leaves-the-task-alone",
        "DropsResume, resume-is-seen",
        "ResumeWakes, others-let-sleep",
        "SignalLetsSleep, signal-ends-sleep",
        "SignalDoesNotKick, signal-is-seen",
        "NoIpiKicks, no-ipi-does-not-kick",
        "NoIpiLetsSleep, no-ipi-ends-sleep",
        "NmiTellsNobody, nmi-in-the-kernel",
        "NmiForAnybody, nmi-for-others-is-refused",
        "NmiAfterExit, nmi-after-exit-is-refused"
    })
    void isFound(String saboteur, String check) throws ClassNotFoundException {
        Class<? extends R29> type =
                Class.forName(Sabotage.class.getName() + "$" + saboteur).asSubclass(R29.class);
        List<String> failing = Findings.of(type).failing("it");
        assertTrue(failing.contains(check), () -> saboteur + " fails " + failing + " only");
    }

    @Test
    void whoPromisesNothingIsAskedLittleButNotNothing() {
        Findings modest = Findings.of(Sabotage.Modest.class);
        assertFalse(modest.plan().isEmpty());
        assertTrue(modest.plan().size() < Findings.of(R29.class).plan().size());
        assertEquals(List.of(), modest.failing("it"));
    }

    @Test
    void aLoopThatNobodyCountsIsNotDecidedAndNotTheEnd() {
        Findings loops = Findings.of(Map.of("it", Sabotage.Loops.class), 1, false, 1);
        Finding hangs = loops.all().get(0);
        assertEquals(Verdict.UNKNOWN, hangs.verdict());
        assertTrue(hangs.detail().startsWith("no step ended"), hangs::detail);
        assertTrue(hangs.witness().contains("Loops.runBatch"), hangs::witness);
        assertEquals(Verdict.UNKNOWN, loops.all().get(1).verdict());
        assertEquals(loops.plan().size(), loops.all().size());
    }

    @Test
    void untilFailureStopsThere() {
        Findings found = Findings.of(Map.of("it", Sabotage.Forgets.class), 1, true, 20);
        assertEquals(1, found.failing("it").size());
        assertEquals(Verdict.NOT_RUN, found.all().get(found.all().size() - 1).verdict());
    }
}
