package racecard.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Wire;
import racecard.jcstress.ladder.taskwork.JobctlVolatile;
import racecard.jcstress.ladder.taskwork.Once;
import racecard.jcstress.ladder.taskwork.Spin;
import racecard.jcstress.race.taskwork.AddAgainstExit;
import racecard.taskwork.bug.Twb02;
import racecard.taskwork.revision.R6;
import racecard.verdict.Verdict;

/** Real forks, a handful: that a wrong claim is found out is what makes a pass worth something. */
class JcstressToolTest {
    private static Forks forks;

    @BeforeAll
    static void probe() throws Exception {
        forks = new Forks(Effort.QUICK);
    }

    private static Check check(Class<?> test) {
        return new LadderCheck(
                "task-work", new Ladder.Step("some", Optional.empty(), "", Experiment.of(test)), Effort.QUICK);
    }

    private static List<Message> run(boolean untilFailure, Class<?>... tests) throws Exception {
        List<Check> checks = new ArrayList<>();
        for (Class<?> test : tests) {
            checks.add(check(test));
        }
        return run(untilFailure, checks);
    }

    private static List<Message> run(boolean untilFailure, List<Check> checks) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JcstressTool.run(checks, forks, untilFailure, Wire.to(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Wire.parse(line).orElseThrow())
                .toList();
    }

    private static List<Finding> findings(List<Message> messages) {
        return messages.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    @Test
    void aWrongClaimIsFoundOutAndARightOneHolds() throws Exception {
        List<Message> messages = run(false, WrongClaim.class, JobctlVolatile.AllVolatile.class, Spin.Opaque.class);
        assertTrue(messages.get(0) instanceof Message.Plan plan && plan.items().size() == 3, "the plan comes first");
        assertEquals(new Message.Done(), messages.get(messages.size() - 1));

        List<Finding> findings = findings(messages);
        assertEquals(Verdict.FAIL, findings.get(0).verdict());
        assertTrue(
                findings.get(0).detail().startsWith("forbidden outcome seen: "),
                findings.get(0).detail());
        for (Finding right : findings.subList(1, 3)) {
            assertEquals(Verdict.PASS_BOUNDED, right.verdict(), right.toString());
            assertTrue(right.checked() > 0, right.toString());
        }
    }

    @Test
    void whatNeedsMoreProcessorsThanThereAreIsNotRunAndSaysSo() throws Exception {
        Finding three = findings(run(false, Once.AddCancelRun.class)).get(0);
        if (forks.processors() < 3) {
            assertEquals(Verdict.NOT_RUN, three.verdict());
            assertTrue(three.detail().startsWith("needs 3 processors at once"), three.detail());
        } else {
            assertEquals(Verdict.PASS_BOUNDED, three.verdict());
        }
    }

    @Test
    void untilFailureStopsThere() throws Exception {
        List<Finding> findings = findings(run(true, WrongClaim.class, JobctlVolatile.AllVolatile.class));
        assertEquals(Verdict.FAIL, findings.get(0).verdict());
        assertTrue(findings.get(0).witness().contains("one came first"), "the witness is the whole table");
        assertEquals(Verdict.NOT_RUN, findings.get(1).verdict());
    }

    /** A bug that half of all samples show, its repair, and an implementation that spoils the fork for both of them. */
    @Test
    void aRaceTellsItsSubjectsApart() throws Exception {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put("R6", R6.class.getName());
        subjects.put("TWB-02", Twb02.class.getName());
        subjects.put("halting", Halting.class.getName());
        Check race = new RaceCheck("task-work", AddAgainstExit.class, subjects);
        List<Finding> findings = findings(run(false, List.of(race)));
        assertEquals(
                List.of("R6", "TWB-02", "halting"),
                findings.stream().map(Finding::subject).toList());
        assertEquals(
                Verdict.PASS_BOUNDED, findings.get(0).verdict(), findings.get(0).toString());
        assertEquals(Verdict.FAIL, findings.get(1).verdict());
        assertEquals(
                "forbidden outcome seen: lost (a work was accepted, and neither run nor cancelled)",
                findings.get(1).detail());
        assertEquals(Verdict.UNKNOWN, findings.get(2).verdict());
        assertTrue(
                findings.get(2).detail().contains("error code 3"),
                findings.get(2).detail());
    }
}
