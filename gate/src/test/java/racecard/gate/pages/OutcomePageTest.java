package racecard.gate.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Protocol;
import racecard.evidence.Finding;
import racecard.evidence.LadderTable;
import racecard.gate.FakeCatalogue;
import racecard.gate.file.Machine;
import racecard.verdict.Verdict;

/** The page of a ladder of task_work, over made-up observations. */
class OutcomePageTest {
    private static final Protocol PROTOCOL =
            new Protocol("task-work", "without bugs", FakeCatalogue.Api.class, List.of(FakeCatalogue.R1), List.of());
    private static final LadderTable LADDER = new LadderTable(
            "cancel-mid",
            "A work cancelled from the middle of the list is not run as well",
            List.of(
                    step("TW-cancel-mid-locked", "the protocol as it stands", "FORBIDDEN", "-1, 2", "2, 3"),
                    step(
                            "TW-cancel-mid-nolock",
                            "against 1: no critical section",
                            "ACCEPTABLE_INTERESTING",
                            "-1, 2",
                            "2, 2",
                            "2, 3")));

    private static LadderTable.Step step(String kernel, String change, String both, String... reachable) {
        List<LadderTable.Line> lines = List.of(
                new LadderTable.Line(List.of("-1, 2"), "ACCEPTABLE", "cancel() came too late; run() walked to B"),
                new LadderTable.Line(List.of("2, 3"), "ACCEPTABLE", "cancel() removed B; run() walked past it"),
                new LadderTable.Line(List.of("2, 2"), both, "cancel() removed B and run() ran it all the same"));
        return new LadderTable.Step(kernel, kernel, "Test", change, lines, List.of(reachable), false);
    }

    /** Every step seen, every allowed outcome a thousand times, every bad one twice. */
    private static Observations seen(UnaryOperator<Observations.Step> change) {
        List<Observations.Step> steps = new ArrayList<>();
        for (LadderTable.Step step : LADDER.steps()) {
            List<Finding.Outcome> outcomes = new ArrayList<>();
            for (LadderTable.Line line : step.lines()) {
                long count =
                        switch (line.expect()) {
                            case "ACCEPTABLE" -> 100_000;
                            case "FORBIDDEN" -> 0;
                            default -> 20;
                        };
                outcomes.add(new Finding.Outcome(line.states().get(0), line.expect(), count, line.description()));
            }
            steps.add(change.apply(new Observations.Step(
                    LADDER.name(), step.subject(), Verdict.PASS_BOUNDED, 1000, "seen", outcomes)));
        }
        return new Observations(
                "0", Machine.here(), "quick", 1, List.of(new Observations.Family("task-work", List.of(), steps)));
    }

    private static List<String> drift(UnaryOperator<Observations.Step> change) {
        return Drift.between(PROTOCOL, List.of(LADDER), seen(change));
    }

    private static Observations.Step with(Observations.Step step, UnaryOperator<Finding.Outcome> change) {
        return new Observations.Step(
                step.ladder(),
                step.step(),
                step.verdict(),
                step.samples(),
                step.detail(),
                step.outcomes().stream().map(change).toList());
    }

    private static String page(Observations seen) {
        return OutcomePage.text("task-work", List.of(LADDER), KernelAnswers.of("task-work"), seen);
    }

    @Test
    void everyStepHasItsModelsAndEveryOutcomeItsShare() {
        String page = page(seen(s -> s));
        assertTrue(page.contains("| 1 | [TW-cancel-mid-locked](../../models/"), page);
        assertTrue(page.contains(" | the protocol as it stands | Never | Never | Never | Never |"), page);
        assertTrue(page.contains(
                "| 1 | `2, 2` | cancel() removed B and run() ran it all the same | **forbidden** | never | no |"));
        assertTrue(page.contains("| **bad** | reached | 20 in 200k |"), page);
        assertTrue(page.contains("| yes | reached | 50.0 % |"), page);
        assertEquals(page, page(seen(s -> s)));
    }

    @Test
    void whatWasNotRunSaysSo() {
        Observations none =
                seen(s -> new Observations.Step(s.ladder(), s.step(), Verdict.NOT_RUN, 0, "may hang", null));
        assertTrue(page(none).contains("| yes | reached | not run |"));
        assertEquals(List.of(), Drift.between(PROTOCOL, List.of(LADDER), none));
    }

    @Test
    void laddersAndObservationsThatAgreeAreNoDrift() {
        assertEquals(List.of(), drift(s -> s));
    }

    @Test
    void aRenamedStepIsDriftOnBothSides() {
        List<String> faults =
                drift(s -> new Observations.Step(s.ladder(), "old-" + s.step(), s.verdict(), 1, "", s.outcomes()));
        assertTrue(faults.contains(
                "The observations do not know the step TW-cancel-mid-locked of the ladder cancel-mid."));
        assertTrue(faults.contains(
                "The observations speak of the step old-TW-cancel-mid-locked, which no ladder has any more."));
    }

    @Test
    void aNewOutcomeAndAChangedExpectationAreDrift() {
        List<String> unknown = drift(s ->
                with(s, o -> o.state().equals("2, 2") ? new Finding.Outcome("9, 9", o.expect(), o.count(), "") : o));
        assertTrue(unknown.contains("The observations do not know the outcome '2, 2' of TW-cancel-mid-locked."));
        List<String> changed =
                drift(s -> with(s, o -> new Finding.Outcome(o.state(), "ACCEPTABLE", o.count(), o.description())));
        assertTrue(changed.contains(
                "The outcome '2, 2' of TW-cancel-mid-locked is FORBIDDEN, and was recorded as ACCEPTABLE."));
    }

    @Test
    void aForbiddenOutcomeThatWasRecordedIsDrift() {
        List<String> faults = drift(s -> with(s, o -> new Finding.Outcome(o.state(), o.expect(), 1, o.description())));
        assertEquals(
                List.of(
                        "The outcome '2, 2' of TW-cancel-mid-locked is forbidden, and was recorded.",
                        "The outcome '2, 2' of TW-cancel-mid-locked was recorded, and the memory model forbids it:"
                                + " the explorer reaches only '-1, 2', '2, 3'."),
                faults);
    }

    /** No table need speak of it: whoever forgot the outcome has not made it possible. */
    @Test
    void anImpossibleOutcomeThatWasRecordedIsDriftWhateverTheTableSays() {
        List<String> faults = drift(s -> {
            List<Finding.Outcome> outcomes = new ArrayList<>(s.outcomes());
            outcomes.add(new Finding.Outcome("7, 7", "ACCEPTABLE", 1, "impossible"));
            return new Observations.Step(s.ladder(), s.step(), s.verdict(), s.samples(), s.detail(), outcomes);
        });
        assertEquals(LADDER.steps().size(), faults.size());
        assertEquals(
                "The outcome '7, 7' of TW-cancel-mid-locked was recorded, and the memory model forbids it: the explorer"
                        + " reaches only '-1, 2', '2, 3'.",
                faults.get(0));
    }
}
