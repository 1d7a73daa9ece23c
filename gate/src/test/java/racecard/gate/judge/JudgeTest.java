package racecard.gate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.catalogue.Bug;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.gate.FakeCatalogue;
import racecard.gate.run.Kind;
import racecard.gate.run.Selection;
import racecard.gate.run.ToolResult;
import racecard.verdict.Verdict;

class JudgeTest {
    private static final List<String> ALL = List.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05");

    /** A tool that came to its end, with these findings and no others. */
    private static ToolResult result(String tool, List<Finding> findings) {
        return result(tool, findings, null, false);
    }

    private static ToolResult result(String tool, List<Finding> findings, String ending, boolean interrupted) {
        List<Message.Item> items = findings.stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        return new ToolResult(tool, new Message.Plan(tool, items), findings, ending, interrupted);
    }

    /** Check "a" passes everywhere but where told otherwise. */
    private static List<Finding> allPass(String tool, Finding... instead) {
        List<Finding> findings = new ArrayList<>(List.of(instead));
        for (String subject : ALL) {
            if (Stream.of(instead).noneMatch(f -> f.subject().equals(subject))) {
                findings.add(finding(tool, subject, "a", Verdict.PASS));
            }
        }
        return findings;
    }

    private static Judgement judge(ToolResult... results) {
        return Judge.judge(Selection.whole(FakeCatalogue.FAKE), List.of(results));
    }

    private static int code(Judgement... judgements) {
        return Judgement.exit(List.of(judgements)).code();
    }

    private static Cell cell(Judgement judgement, String subject, String tool) {
        return judgement
                .allCells()
                .filter(c -> c.subject().id().equals(subject) && c.tool().equals(tool))
                .findFirst()
                .orElseThrow();
    }

    private static BugVerdict bug(Judgement judgement, Bug bug) {
        return judgement.bugs().stream().filter(b -> b.bug() == bug).findFirst().orElseThrow();
    }

    /** What lincheck's one check says of the base and of the bug, and what the bug's cell is then. */
    @ParameterizedTest
    @CsvSource({
        "PASS,         FAIL,    CAUGHT",
        "PASS_BOUNDED, FAIL,    CAUGHT",
        "PASS,         PASS,    MISSED",
        "FAIL,         FAIL,    MISSED",
        "FAIL,         PASS,    MISSED",
        "UNKNOWN,      FAIL,    UNKNOWN",
        "VACUOUS,      FAIL,    UNKNOWN",
        "NOT_RUN,      FAIL,    UNKNOWN",
        "PASS,         UNKNOWN, UNKNOWN",
        "PASS,         VACUOUS, VACUOUS",
        "NOT_RUN,      NOT_RUN, NOT_RUN"
    })
    void aBugIsCaughtOnlyByWhatItsBasePasses(Verdict base, Verdict onBug, Verdict expected) {
        Judgement judgement = judge(result(
                "lincheck",
                allPass("lincheck", finding("lincheck", "R1", "a", base), finding("lincheck", "F-01", "a", onBug))));
        assertEquals(expected, cell(judgement, "F-01", "lincheck").verdict());
        assertEquals(expected, bug(judgement, FakeCatalogue.RACE).verdict());
    }

    @Test
    void oneCatchingCheckOutweighsUndecidedOnes() {
        Judgement judgement = judge(result(
                "lincheck",
                allPass(
                        "lincheck",
                        finding("lincheck", "R1", "a", Verdict.PASS),
                        finding("lincheck", "R1", "b", Verdict.PASS_BOUNDED),
                        finding("lincheck", "F-01", "a", Verdict.UNKNOWN),
                        finding("lincheck", "F-01", "b", Verdict.FAIL))));
        Cell cell = cell(judgement, "F-01", "lincheck");
        assertEquals(Verdict.CAUGHT, cell.verdict());
        assertEquals("b", cell.deciding().check());
        assertEquals("step 1\nstep 2", cell.witness());
    }

    @Test
    void aCheckThatTheBaseNeverHadCatchesNothing() {
        Judgement judgement =
                judge(result("lincheck", allPass("lincheck", finding("lincheck", "F-01", "only here", Verdict.FAIL))));
        assertEquals(Verdict.UNKNOWN, cell(judgement, "F-01", "lincheck").verdict());
    }

    @Test
    void aToolThatNeedNotSeeABugNeitherMissesNorCatchesIt() {
        Judgement judgement = judge(result("jqwik", allPass("jqwik")));
        assertEquals(Verdict.UNDECIDED, cell(judgement, "F-01", "jqwik").verdict());
        assertEquals(Verdict.NOT_RUN, bug(judgement, FakeCatalogue.RACE).verdict());
        assertEquals(
                "needs lincheck, which was not asked for",
                bug(judgement, FakeCatalogue.RACE).detail());
    }

    @Test
    void everyToolThatMustCatchIsHeldToIt() {
        Judgement judgement = judge(
                result("jqwik", allPass("jqwik", finding("jqwik", "F-02", "a", Verdict.FAIL))),
                result("lincheck", allPass("lincheck", finding("lincheck", "F-01", "a", Verdict.FAIL))));
        assertEquals(Verdict.MISSED, cell(judgement, "F-02", "lincheck").verdict());
        assertEquals(Verdict.MISSED, bug(judgement, FakeCatalogue.PLAIN).verdict(), "the row says what the code says");
        assertEquals(
                "lincheck: no check fails on it; caught by jqwik (a), but lincheck must catch it too",
                bug(judgement, FakeCatalogue.PLAIN).detail());
        assertEquals(1, code(judgement));
    }

    @Test
    void aBugBeyondTheToolsIsUndecidedUnlessOneSeesItAllTheSame() {
        Judgement silent = judge(result("jcstress", allPass("jcstress")));
        assertEquals(Verdict.UNDECIDED, bug(silent, FakeCatalogue.WEAK).verdict());
        assertEquals(
                "x86 keeps these two stores in order",
                bug(silent, FakeCatalogue.WEAK).detail());
        assertEquals(Verdict.UNDECIDED, bug(silent, FakeCatalogue.LINK).verdict());
        Judgement seen = judge(result("jcstress", allPass("jcstress", finding("jcstress", "F-03", "a", Verdict.FAIL))));
        assertEquals(Verdict.CAUGHT, bug(seen, FakeCatalogue.WEAK).verdict());
    }

    @Test
    void aRevisionIsAsGoodAsItsWorstCheck() {
        Judgement judgement = judge(result(
                "lincheck",
                allPass(
                        "lincheck",
                        finding("lincheck", "R2", "a", Verdict.PASS),
                        finding("lincheck", "R2", "b", Verdict.FAIL),
                        finding("lincheck", "R2", "c", Verdict.UNKNOWN),
                        finding("lincheck", "C1", "a", Verdict.PASS),
                        finding("lincheck", "C1", "b", Verdict.NOT_RUN))));
        assertEquals(Verdict.FAIL, cell(judgement, "R2", "lincheck").verdict());
        assertEquals("b", cell(judgement, "R2", "lincheck").deciding().check());
        assertEquals(30, cell(judgement, "R2", "lincheck").checked());
        assertEquals(Verdict.PASS, cell(judgement, "C1", "lincheck").verdict());
    }

    @Test
    void whatNobodyAskedForIsALadder() {
        List<Finding> findings = allPass("jcstress");
        findings.add(finding("jcstress", "TW-sb", "1 barriers", Verdict.PASS));
        findings.add(finding("jcstress", "TW-sb", "2 none", Verdict.FAIL));
        Cell ladder = cell(judge(result("jcstress", findings)), "TW-sb", "jcstress");
        assertEquals(Kind.LADDER, ladder.subject().kind());
        assertEquals(Verdict.FAIL, ladder.verdict());
    }

    @Test
    void aDeadProcessLeavesItsPlanUnknownAndMissesNothing() {
        List<Finding> planned = allPass("lincheck");
        List<Message.Item> items = planned.stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        Judgement judgement = judge(new ToolResult(
                "lincheck",
                new Message.Plan("lincheck", items),
                planned.subList(0, 1),
                "the lincheck process ended with code 137",
                false));
        assertEquals(Verdict.PASS, cell(judgement, "R1", "lincheck").verdict());
        assertEquals(Verdict.UNKNOWN, cell(judgement, "R2", "lincheck").verdict());
        assertEquals(
                "a: the lincheck process ended with code 137 before it decided this",
                cell(judgement, "R2", "lincheck").detail());
        assertEquals(Verdict.UNKNOWN, bug(judgement, FakeCatalogue.RACE).verdict());
        assertEquals(3, code(judgement));
    }

    @Test
    void aProcessThatDiesAfterItsLastFindingIsNoSuccess() {
        Judgement judgement = judge(result("jcstress", caught(), "the jcstress process ended with code 1", false));
        assertEquals(3, code(judgement));
        assertEquals(1, judgement.problems().size());
    }

    private static List<Finding> caught() {
        return allPass("jcstress", finding("jcstress", "F-05", "a", Verdict.FAIL));
    }

    @Test
    void aToolWithoutAPlanOrWithoutAnEntryInItLookedAtNothing() {
        Judgement noPlan =
                judge(new ToolResult("jqwik", null, List.of(), "the jqwik process ended with code 1", false));
        assertTrue(noPlan.allCells().allMatch(c -> c.verdict() == Verdict.VACUOUS));
        assertEquals(4, code(noPlan));
        Judgement noEntry = judge(result("jqwik", List.of(finding("jqwik", "R1", "a", Verdict.PASS))));
        assertEquals(Verdict.VACUOUS, cell(noEntry, "R2", "jqwik").verdict());
        assertEquals(Verdict.VACUOUS, cell(noEntry, "F-01", "jqwik").verdict());
    }

    @Test
    void anInterruptedToolIsUnknownNotVacuous() {
        Judgement judgement = judge(new ToolResult("jqwik", null, List.of(), "interrupted", true));
        assertTrue(judgement.allCells().allMatch(c -> c.verdict() == Verdict.UNKNOWN));
        assertEquals(130, code(judgement));
    }

    @Test
    void aToolCannotPraiseItself() {
        Judgement judgement =
                judge(result("lincheck", allPass("lincheck", finding("lincheck", "F-01", "a", Verdict.CAUGHT))));
        assertEquals(Verdict.UNKNOWN, cell(judgement, "F-01", "lincheck").verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "PASS,         PASS,         0",
        "PASS,         PASS_BOUNDED, 0",
        "PASS,         NOT_RUN,      0",
        "UNKNOWN,      PASS,         3",
        "VACUOUS,      UNKNOWN,      4",
        "VACUOUS,      FAIL,         1",
        "NOT_RUN,      NOT_RUN,      4"
    })
    void theExitCodeIsTheGravest(Verdict first, Verdict second, int expected) {
        Selection candidate = Selection.candidate(FakeCatalogue.FAKE, "x.Y");
        Finding current = finding("jqwik", "R2", "a", first);
        Finding theirs = finding("jqwik", "candidate", "a", second);
        if (first == Verdict.NOT_RUN) {
            current = new Finding("fake", "R2", "jqwik", "a", first, 0, "runs", 0, "no", null);
            theirs = new Finding("fake", "candidate", "jqwik", "a", second, 0, "runs", 0, "no", null);
        }
        Judgement judgement = Judge.judge(candidate, List.of(result("jqwik", List.of(current, theirs))));
        assertEquals(expected, code(judgement));
    }

    @Test
    void nothingAtAllIsVacuous() {
        assertEquals(4, code());
    }
}
