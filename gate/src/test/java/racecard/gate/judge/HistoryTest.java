package racecard.gate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static racecard.gate.Fake.finding;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.gate.FakeCatalogue;
import racecard.gate.run.Selection;
import racecard.gate.run.ToolResult;
import racecard.verdict.Verdict;

/** A revision that carries bugs may fail as they do. */
class HistoryTest {
    private static final String TOOL = "jqwik";

    /**
     * R2 carries F-03, whose base is R1. Check "a" on the base, on the bug, on the revision; check "b" on the revision;
     * what is said of the revision.
     */
    @ParameterizedTest
    @CsvSource({
        "PASS, FAIL, FAIL,    PASS,    CAUGHT",
        "PASS, FAIL, FAIL,    FAIL,    FAIL",
        "PASS, FAIL, FAIL,    UNKNOWN, UNKNOWN",
        "PASS, PASS, FAIL,    PASS,    FAIL",
        "FAIL, FAIL, FAIL,    PASS,    FAIL",
        "PASS, FAIL, PASS,    PASS,    PASS",
        "PASS, FAIL, UNKNOWN, PASS,    UNKNOWN"
    })
    void aRevisionFailsAsItsHistorySaysAndInNoOtherWay(
            Verdict base, Verdict onBug, Verdict onRevision, Verdict elsewhere, Verdict expected) {
        List<Finding> findings = List.of(
                finding(TOOL, "R1", "a", base),
                finding(TOOL, "F-03", "a", onBug),
                finding(TOOL, "R2", "a", onRevision),
                finding(TOOL, "R2", "b", elsewhere));
        List<Message.Item> plan = findings.stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        ToolResult result = new ToolResult(TOOL, new Message.Plan(TOOL, plan), findings, null, false);
        Cell cell = Judge.judge(Selection.whole(FakeCatalogue.FAKE), List.of(result)).cells().stream()
                .filter(c -> c.subject().id().equals("R2"))
                .findFirst()
                .orElseThrow();
        assertEquals(expected, cell.verdict());
        if (expected == Verdict.CAUGHT) {
            assertEquals("fails as its history says: F-03", cell.detail());
        }
    }
}
