package racecard.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.Profile;
import racecard.models.Families;
import racecard.taskwork.bug.Twb15;
import racecard.taskwork.revision.R16;
import racecard.taskwork.revision.R29;
import racecard.verdict.Verdict;

class JqwikToolTest {

    @Test
    void theSameSeedSaysTheSame() {
        assertEquals(said(7), said(7));
        assertNotEquals(said(7), said(8), "the seed decides nothing");
    }

    /** All but the times. */
    private static List<String> said(long seed) {
        return Findings.of(Map.of("it", Twb15.class), seed, false, 20).all().stream()
                .map(f -> f.check() + " " + f.verdict() + " " + f.checked() + " " + f.detail() + "\n" + f.witness())
                .toList();
    }

    @Test
    void chainsAreMadeAsShortAsTheyGet() {
        String witness = Findings.of(Twb15.class).of("it").get("random-chains").witness();
        assertTrue(
                witness.startsWith(String.join(
                        System.lineSeparator(),
                        "  1  task_work_add(T, work1, TWA_SIGNAL): 0",
                        "  2  sigprocmask()",
                        "  3  T goes back to user mode: ran nothing",
                        "broken: ")),
                witness);
    }

    @Test
    void triesAreCounted() {
        Findings found = Findings.of(R16.class);
        assertEquals(300, found.of("it").get("random-chains").checked());
        assertTrue(found.all().stream().allMatch(f -> f.checked() > 0 && f.verdict() == Verdict.PASS_BOUNDED));
    }

    @Test
    void ordersThatCannotBeCarriedOutAreRefusedInWords() {
        refused("no scenarios for protocol 'poker'", "poker", Map.of());
        refused("nothing to look at", "task-work", Map.of());
        refused("cannot be made", "task-work", Map.of("it", "java.lang.String"));
        refused("cannot be made", "task-work", Map.of("it", "no.such.Thing"));
    }

    private static void refused(String why, String protocol, Map<String, String> subjects) {
        Order order = new Order(protocol, Profile.QUICK, 0, subjects, false);
        String message = assertThrows(IllegalArgumentException.class, () -> Subject.of(order))
                .getMessage();
        assertTrue(message.contains(why), message);
    }

    @Test
    void aFamilyWithoutPropertiesIsNotRunAndSaysSo() {
        List<Message> said = new ArrayList<>();
        Order order = new Order("nobody", Profile.QUICK, 1, Map.of("R29", R29.class.getName()), false);
        new Run(order, List.of(new Subject("R29", Families.of("task-work"), new R29())), 20, said::add).run();
        Finding finding = (Finding) said.get(1);
        assertEquals(new Message.Plan("jqwik", List.of(new Message.Item("R29", finding.check()))), said.get(0));
        assertEquals(Verdict.NOT_RUN, finding.verdict());
        assertEquals("nobody has written properties for nobody", finding.detail());
        assertEquals(new Message.Done(), said.get(2));
    }
}
