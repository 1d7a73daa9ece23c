package racecard.gate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static racecard.gate.Fake.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Profile;
import racecard.verdict.Verdict;

/** What Lincheck leaves to the explorer, and that it is told. */
class QuickOmissionsTest {
    private static final ToolResult EXPLORED = result(
            "explorer",
            finding("explorer", "R1", "races", Verdict.PASS),
            finding("explorer", "F-01", "calm", Verdict.PASS),
            finding("explorer", "F-01", "races", Verdict.FAIL),
            finding("explorer", "F-02", "races", Verdict.UNKNOWN));

    private static ToolResult result(String tool, Finding... findings) {
        List<Message.Item> items = Stream.of(findings)
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        return new ToolResult(tool, new Message.Plan(tool, items), List.of(findings), null, false);
    }

    private static ToolProcess tool(String name) {
        return new ToolProcess(name, List.of(), List.of(), "none", 1, false);
    }

    private static Set<String> asked(QuickOmissions omissions, String tool) {
        List<Subject> subjects = Stream.of("R1", "F-01", "F-02")
                .map(id -> new Subject(id, Kind.BUG, "C"))
                .toList();
        ToolTask task = ToolTask.of("fake", Profile.QUICK, 1, subjects, List.of(), false);
        return omissions
                .left(tool(tool), task, List.of(EXPLORED))
                .order()
                .subjects()
                .keySet();
    }

    @Test
    void inQuickLincheckLeavesOutWhatTheExplorerHasSeenFail() {
        QuickOmissions quick = QuickOmissions.of(Profile.QUICK, false);
        assertEquals(Set.of("R1", "F-02"), asked(quick, "lincheck"));
        assertEquals(Set.of("R1", "F-01", "F-02"), asked(quick, "jqwik"));
    }

    @Test
    void nothingIsLeftOutOfALongerProfileOrOfARecord() {
        assertEquals(Set.of("R1", "F-01", "F-02"), asked(QuickOmissions.of(Profile.STANDARD, false), "lincheck"));
        assertEquals(Set.of("R1", "F-01", "F-02"), asked(QuickOmissions.of(Profile.QUICK, true), "lincheck"));
    }

    @Test
    void whatIsLeftOutIsNotRunAndNotVacuous() {
        ToolResult lincheck = result("lincheck", finding("lincheck", "R1", "races", Verdict.PASS_BOUNDED));
        List<ToolResult> told = QuickOmissions.of(Profile.QUICK, false).complete(List.of(EXPLORED, lincheck), "fake");
        assertEquals(EXPLORED, told.get(0));
        List<Finding> ofBug = told.get(1).answers("fake").get("F-01");
        assertEquals(
                List.of(Verdict.NOT_RUN), ofBug.stream().map(Finding::verdict).toList());
    }
}
