package racecard.gate.repro;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.evidence.Finding;
import racecard.gate.text.Problem;
import racecard.verdict.Verdict;

class ReplayTokenTest {
    private static Bug bug(String id) {
        return Catalogue.protocols().get(0).bug(id).orElseThrow();
    }

    private static final SortedMap<String, String> CLASSES =
            new TreeMap<>(Map.of("racecard.taskwork.Task", "0a1b2c3d", "racecard.taskwork.revision.R1", "99887766"));

    private static ReplayToken token(String events, SortedMap<String, String> classes) {
        return ReplayToken.of(
                bug("TWB-07"),
                new Finding(
                                "task-work",
                                "TWB-07",
                                "explorer",
                                "cancel-last",
                                Verdict.FAIL,
                                6,
                                "executions",
                                0.1,
                                "oops",
                                "a trace")
                        .replayed(new Finding.Replay(events, classes)));
    }

    private static String complaint(ReplayToken token, SortedMap<String, String> now) {
        return assertThrows(Problem.class, () -> token.checkClasses(now)).getMessage();
    }

    @Test
    void isReadBack() {
        ReplayToken token = token("T0 writes", CLASSES);
        assertEquals(token, ReplayToken.parse(token.toString()));
        assertDoesNotThrow(() -> token.checkClasses(CLASSES));
    }

    @Test
    void tellsTracesApart() {
        assertNotEquals(token("T0 writes", CLASSES), token("T1 writes", CLASSES));
    }

    @Test
    void saysWhichClassIsAnother() {
        SortedMap<String, String> now = new TreeMap<>(CLASSES);
        now.put("racecard.taskwork.Task", "ffffffff");
        String text = complaint(token("T0 writes", CLASSES), now);
        assertTrue(text.contains("made with: racecard.taskwork.Task has changed. "), text);
        now.put("racecard.taskwork.Added", "00000000");
        assertTrue(complaint(token("T0 writes", CLASSES), now).contains("it loads 3 classes, and loaded 2"));
        SortedMap<String, String> alike = new TreeMap<>(CLASSES);
        alike.put("racecard.taskwork.Task", "0affffff");
        assertTrue(complaint(token("T0 writes", CLASSES), alike).contains("a class has changed"));
    }

    @Test
    void isOfNoUseForOtherVersions() {
        String text = assertThrows(Problem.class, () -> ReplayToken.parse("9.9/TWB-07/cancel-last/aa-00000000/0"))
                .getMessage();
        assertTrue(text.contains("of Racecard 9.9"), text);
        assertTrue(assertThrows(Problem.class, () -> ReplayToken.parse("nonsense"))
                .getMessage()
                .contains("no replay token"));
    }
}
