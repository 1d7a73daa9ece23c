package racecard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racecard.verdict.Verdict;

class WireTest {
    private static Finding finding(Verdict verdict, long checked) {
        return new Finding(
                "task-work", "R15", "lincheck", "cancel-mid", verdict, checked, "invocations", 0.5, "why", "a\nb");
    }

    @Test
    void everyMessageComesBackAsItWent() {
        List<Message> messages = List.of(
                new Message.Plan("lincheck", List.of(new Message.Item("R15", "cancel-mid"))),
                new Message.Started("R15", null),
                finding(Verdict.PASS_BOUNDED, 12),
                new Message.Done());
        for (Message message : messages) {
            assertEquals(Optional.of(message), Wire.parse(Wire.line(message)));
            assertEquals(1, Wire.line(message).lines().count(), "one message, one line");
        }
    }

    @Test
    void strayAndTornLinesAreNoMessages() {
        String whole = Wire.line(finding(Verdict.FAIL, 1));
        assertEquals(Optional.empty(), Wire.parse("WARNING: a library speaks"));
        assertEquals(Optional.empty(), Wire.parse(whole.substring(0, whole.length() / 2)));
    }

    @Test
    void aPassOverNothingIsVacuous() {
        assertEquals(Verdict.VACUOUS, finding(Verdict.PASS, 0).verdict());
        assertEquals(Verdict.VACUOUS, finding(Verdict.PASS_BOUNDED, 0).verdict());
        assertEquals(Verdict.FAIL, finding(Verdict.FAIL, 0).verdict());
    }

    @Test
    void theWorstPartSpeaksForTheWhole() {
        assertEquals(Verdict.FAIL, Verdict.PASS.worse(Verdict.FAIL));
        assertEquals(Verdict.VACUOUS, Verdict.VACUOUS.worse(Verdict.UNKNOWN));
        assertEquals(Verdict.PASS_BOUNDED, Verdict.PASS.worse(Verdict.PASS_BOUNDED));
        assertEquals(Verdict.PASS, Verdict.NOT_RUN.worse(Verdict.PASS));
        assertThrows(IllegalArgumentException.class, () -> Verdict.CAUGHT.worse(Verdict.PASS));
    }
}
