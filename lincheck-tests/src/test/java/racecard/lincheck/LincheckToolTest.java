package racecard.lincheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogue;
import racecard.catalogue.Entry;
import racecard.catalogue.Need;
import racecard.catalogue.Protocol;
import racecard.catalogue.Tool;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.evidence.Wire;
import racecard.verdict.Verdict;

/** The tool over the whole catalogue, as the gate would run it. */
class LincheckToolTest {
    private static final Protocol TASK_WORK = Catalogue.protocol("task-work").orElseThrow();

    @Test
    void everyReferencePassesAndEveryInterleavingBugIsCaught() {
        Map<String, String> subjects = new LinkedHashMap<>();
        TASK_WORK.revisions().forEach(r -> put(subjects, r));
        List<Bug> bugs =
                TASK_WORK.bugs().stream().filter(LincheckToolTest::mustBeCaught).toList();
        bugs.forEach(b -> put(subjects, b));

        List<Finding> findings = findings(run(subjects));

        for (Finding f : findings) {
            boolean bug = bugs.stream().anyMatch(b -> b.id().equals(f.subject()));
            if (!bug) {
                assertEquals(
                        Verdict.PASS_BOUNDED,
                        f.verdict(),
                        () -> f.subject() + " " + f.check() + ": " + f.detail() + "\n" + f.witness());
            }
        }
        for (Bug bug : bugs) {
            Optional<Finding> caught = findings.stream()
                    .filter(f -> f.subject().equals(bug.id()) && f.verdict() == Verdict.FAIL)
                    .findFirst();
            assertTrue(caught.isPresent(), () -> bug.id() + " was let through");
            assertFalse(caught.get().witness().isBlank(), () -> bug.id() + " was caught without a trace");
        }
        assertTrue(
                bugs.stream().filter(b -> b.need() == Need.INTERLEAVING).count() >= 10,
                "interleaving bugs were looked at");
    }

    @Test
    void theSameOrderGivesTheSameTrace() {
        Map<String, String> one = Map.of("V3", "racecard.taskwork.bug.Twb09V3");
        assertEquals(witness(one), witness(one));
    }

    @Test
    void aScenarioThatIsNeverJudgedMakesTheCheckVacuous() {
        CountingVerifier.reset(2);
        assertEquals(List.of(0L, 0L), CountingVerifier.judged());
        Finding nothing = new Finding("p", "s", "lincheck", "c", Verdict.PASS_BOUNDED, 0, "invocations", 0, "", null);
        assertEquals(Verdict.VACUOUS, nothing.verdict());
    }

    @Test
    void theCanarySingsOnThisJvm() {
        assertEquals(Optional.empty(), Canary.sings());
    }

    @Test
    void anOrderThatMakesNoSenseIsRefused() {
        wrong("there is no class no.Such", Map.of("x", "no.Such"));
        wrong("does not implement", Map.of("x", "java.lang.String"));
    }

    private static boolean mustBeCaught(Bug bug) {
        return bug.mustCatch().contains(Tool.LINCHECK);
    }

    private static void put(Map<String, String> subjects, Entry entry) {
        entry.implementation().ifPresent(c -> subjects.put(entry.id(), c.getName()));
    }

    private static String witness(Map<String, String> subjects) {
        return findings(run(subjects)).stream()
                .filter(f -> f.verdict() == Verdict.FAIL)
                .findFirst()
                .orElseThrow()
                .witness();
    }

    private static void wrong(String message, Map<String, String> subjects) {
        String said = assertThrows(IllegalArgumentException.class, () -> run(subjects))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    private static List<Finding> findings(List<Message> messages) {
        assertTrue(messages.get(messages.size() - 1) instanceof Message.Done, "the run came to its end");
        return messages.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
    }

    private static List<Message> run(Map<String, String> subjects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire wire = Wire.to(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        LincheckTool.run(new Order("task-work", Profile.QUICK, 1, subjects, false), wire);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Wire::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
