package racecard.gate.repro;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static Finding finding(String witness) {
        return new Finding(
                "task-work", "TWB-07", "explorer", "cancel-last", Verdict.FAIL, 6, "executions", 0.1, "oops", witness);
    }

    @Test
    void isReadBack() {
        ReplayToken token = ReplayToken.of(bug("TWB-07"), finding("a trace"));
        assertEquals(token, ReplayToken.parse(token.toString()));
        assertDoesNotThrow(() -> token.checkInput(bug("TWB-07")));
    }

    @Test
    void tellsTracesApart() {
        assertNotEquals(
                ReplayToken.of(bug("TWB-07"), finding("a trace")), ReplayToken.of(bug("TWB-07"), finding("another")));
    }

    @Test
    void isOfNoUseForOtherCode() {
        ReplayToken token = ReplayToken.of(bug("TWB-07"), finding("a trace"));
        String text = assertThrows(Problem.class, () -> token.checkInput(bug("TWB-08")))
                .getMessage();
        assertTrue(text.contains("is not what the token was made with"), text);
    }

    @Test
    void isOfNoUseForOtherVersions() {
        String text = assertThrows(Problem.class, () -> ReplayToken.parse("9.9/TWB-07/cancel-last/0/0"))
                .getMessage();
        assertTrue(text.contains("of Racecard 9.9"), text);
        assertTrue(assertThrows(Problem.class, () -> ReplayToken.parse("nonsense"))
                .getMessage()
                .contains("no replay token"));
    }
}
