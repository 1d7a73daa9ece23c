package racecard.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import racecard.evidence.Verdict;
import racecard.taskwork.bug.Twb15;
import racecard.taskwork.revision.R16;
import racecard.taskwork.revision.R29;

class JqwikToolTest {

    @Test
    void theSameSeedSaysTheSame() {
        assertEquals(said(7), said(7));
        assertNotEquals(said(7), said(8), "the seed decides nothing");
    }

    /** All but the times. */
    private static List<String> said(long seed) {
        return Findings.of(List.of(Findings.subject("it", Twb15.class)), seed, false, 20).all().stream()
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
    void ordersAreRead() {
        String subject = "R29=" + R29.class.getName();
        Order order =
                Order.of(List.of("--protocol", "task-work", "--profile", "deep", "--seed", "-3", "--subject", subject));
        assertEquals(Profile.DEEP, order.profile());
        assertEquals(-3, order.seed());
        assertEquals("R29", order.subjects().get(0).id());
    }

    @Test
    void badOrdersAreRefusedInWords() {
        refused("nothing to look at");
        refused("needs a value", "--seed");
        refused("whole number", "--seed", "x");
        refused("quick, standard, deep", "--profile", "slow");
        refused("unknown option", "--hurry");
        refused("ID=CLASS", "--subject", "R29");
        refused("cannot be made", "--subject", "it=java.lang.String");
        refused("cannot be made", "--subject", "it=no.such.Thing");
        refused("only task-work", "--protocol", "z3fold");
    }

    private static void refused(String why, String... arguments) {
        String message = assertThrows(IllegalArgumentException.class, () -> Order.of(List.of(arguments)))
                .getMessage();
        assertTrue(message.contains(why), message);
    }
}
