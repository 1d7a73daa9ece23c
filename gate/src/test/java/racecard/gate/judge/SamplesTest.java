package racecard.gate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.gate.FakeCatalogue;
import racecard.gate.run.Selection;
import racecard.gate.run.ToolResult;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/**
 * What takes samples can show that something goes wrong, and decides nothing by not showing it. R2 carries F-03, whose
 * base is R1; check "race" of jcstress makes the calls of check "meet" of the explorer.
 */
class SamplesTest {
    private static final List<String> ALL = List.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05");

    private static Finding sample(String subject, Verdict verdict) {
        return new Finding(
                "fake",
                subject,
                "jcstress",
                "race",
                verdict,
                10,
                "samples",
                0.5,
                verdict == Verdict.FAIL ? "forbidden outcome seen: lost" : "",
                null,
                List.of(new Finding.Outcome("lost", "FORBIDDEN", verdict == Verdict.FAIL ? 1 : 0, "")),
                List.of("meet"));
    }

    /**
     * "meet" fails on the bugs that the explorer must catch, and "other" passes everywhere, but where told otherwise.
     */
    private static List<Finding> explorer(Finding... instead) {
        List<Finding> findings = new ArrayList<>();
        for (String subject : ALL) {
            for (String check : List.of("meet", "other")) {
                Optional<Finding> told = Stream.of(instead)
                        .filter(f -> f.subject().equals(subject) && f.check().equals(check))
                        .findFirst();
                boolean caught = check.equals("meet") && List.of("F-05", "F-03").contains(subject);
                findings.add(told.orElseGet(
                        () -> finding("explorer", subject, check, caught ? Verdict.FAIL : Verdict.PASS)));
            }
        }
        return findings;
    }

    private static List<Finding> samples(String failing) {
        return ALL.stream()
                .map(s -> sample(s, s.equals(failing) ? Verdict.FAIL : Verdict.PASS_BOUNDED))
                .toList();
    }

    private static ToolResult result(String tool, List<Finding> findings) {
        List<Message.Item> items = findings.stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        return new ToolResult(tool, new Message.Plan(tool, items), findings, null, false);
    }

    private static Judgement judge(ToolResult... results) {
        return Judge.judge(Selection.whole(FakeCatalogue.FAKE), List.of(results));
    }

    private static Cell cell(Judgement judgement, String subject) {
        return judgement
                .allCells()
                .filter(c -> c.subject().id().equals(subject) && c.tool().equals("jcstress"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The run that was red by chance: the sampler sees on a revision what the revision's bugs do, and not on the bug's
     * own class.
     */
    @ParameterizedTest
    @CsvSource({
        "FAIL,    PASS,    CAUGHT",
        "PASS,    PASS,    FAIL",
        "PASS,    FAIL,    FAIL",
        "UNKNOWN, PASS,    UNKNOWN",
        "VACUOUS, PASS,    UNKNOWN"
    })
    void theExplorerSaysWhatASampleOnARevisionWithBugsMeans(Verdict meet, Verdict other, Verdict expected) {
        Judgement judgement = judge(
                result(
                        "explorer",
                        explorer(finding("explorer", "R2", "meet", meet), finding("explorer", "R2", "other", other))),
                result("jcstress", samples("R2")));
        assertEquals(expected, cell(judgement, "R2").verdict());
    }

    @Test
    void theLineSaysWhoExplainsIt() {
        Judgement judgement = judge(
                result("explorer", explorer(finding("explorer", "R2", "meet", Verdict.FAIL))),
                result("jcstress", samples("R2")));
        assertEquals(
                "fails as its history says: F-03 (explorer reaches it in meet)",
                cell(judgement, "R2").detail());
        assertEquals(Exit.GOOD, Judgement.exit(List.of(judgement)));
    }

    @Test
    void whatTheExplorerSaysCannotBeIsRedAndTheMostInterestingLine() {
        Judgement judgement = judge(result("explorer", explorer()), result("jcstress", samples("C1")));
        assertEquals(Verdict.FAIL, cell(judgement, "C1").verdict());
        assertEquals(
                "race: forbidden outcome seen: lost; impossible by explorer (meet): one of the two is wrong",
                cell(judgement, "C1").detail());
        assertEquals(Exit.FAILED, Judgement.exit(List.of(judgement)));
    }

    @Test
    void whatTheExplorerLeavesOpenIsRedAllTheSame() {
        Judgement judgement = judge(
                result("explorer", explorer(finding("explorer", "C1", "meet", Verdict.PASS_BOUNDED))),
                result("jcstress", samples("C1")));
        assertTrue(cell(judgement, "C1").detail().endsWith("within their bounds not seen by explorer (meet)"));
        assertEquals(Verdict.FAIL, cell(judgement, "C1").verdict());
    }

    /** R1 carries F-01. Whether that explains it nobody says; C1 carries nothing. */
    @Test
    void withNobodyToAskARevisionWithBugsIsUnknownAndOneWithoutFails() {
        assertEquals(
                Verdict.UNKNOWN,
                cell(judge(result("jcstress", samples("R1"))), "R1").verdict());
        assertEquals(
                Verdict.FAIL,
                cell(judge(result("jcstress", samples("C1"))), "C1").verdict());
    }

    @Test
    void silenceMissesNothing() {
        Judgement judgement = judge(result("explorer", explorer()), result("jcstress", samples("none")));
        assertEquals(Verdict.NOT_SEEN, cell(judgement, "F-05").verdict());
        assertEquals(Verdict.CAUGHT, row(judgement, "F-05"));
        Judgement alone = judge(result("jcstress", samples("none")));
        assertEquals(Verdict.NOT_RUN, row(alone, "F-05"), "the explorer must catch it, and was not asked");
        assertEquals(Exit.GOOD, Judgement.exit(List.of(alone)));
    }

    @Test
    void whatIsSeenOnABugCatchesItUnlessTheBaseDoesItToo() {
        Judgement judgement = judge(result("explorer", explorer()), result("jcstress", samples("F-05")));
        assertEquals(Verdict.CAUGHT, cell(judgement, "F-05").verdict());
        Judgement both = judge(
                result("explorer", explorer(finding("explorer", "R1", "meet", Verdict.FAIL))),
                result("jcstress", samples("F-05")));
        assertEquals(Verdict.UNKNOWN, cell(both, "F-05").verdict());
    }

    /** Two runs that differ in luck alone: same rows, same exit. */
    @Test
    void luckChangesNoRowAndNoExit() {
        Judgement lucky = judge(
                result("explorer", explorer(finding("explorer", "R2", "meet", Verdict.FAIL))),
                result(
                        "jcstress",
                        List.of(
                                sample("R1", Verdict.PASS_BOUNDED),
                                sample("R2", Verdict.FAIL),
                                sample("C1", Verdict.PASS_BOUNDED),
                                sample("F-01", Verdict.PASS_BOUNDED),
                                sample("F-02", Verdict.PASS_BOUNDED),
                                sample("F-03", Verdict.FAIL),
                                sample("F-05", Verdict.FAIL))));
        Judgement unlucky = judge(
                result("explorer", explorer(finding("explorer", "R2", "meet", Verdict.FAIL))),
                result("jcstress", samples("none")));
        ALL.stream()
                .filter(s -> s.startsWith("F"))
                .forEach(bug -> assertEquals(row(lucky, bug), row(unlucky, bug), bug));
        assertEquals(Judgement.exit(List.of(lucky)), Judgement.exit(List.of(unlucky)));
        assertEquals(lucky.counts(Cell::sampled), unlucky.counts(Cell::sampled));
    }

    private static Verdict row(Judgement judgement, String bug) {
        return judgement.bugs().stream()
                .filter(b -> b.bug().id().equals(bug))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
