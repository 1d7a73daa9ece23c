package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.explorer.Explored;
import racecard.explorer.Witness;
import sample.Calls;
import sample.Queued;

/** Who waits has a place in a queue, and holds up those behind. */
class QueuedTest {
    @ParameterizedTest
    @ValueSource(classes = {Queued.Permits.class, Queued.Own.class})
    void whoCannotHoldsUpWhoCould(Class<?> sample) {
        String failure = Expect.failure(sample);
        assertTrue(failure.startsWith("waits for ever: "), failure);
        assertTrue(failure.contains("two (") && failure.contains("one ("), failure);
    }

    @Test
    void whereAllWantTheSameNobodyIsHeldUp() {
        Explored explored = Expect.explored(Queued.SamePermits.class);
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
    }

    @Test
    void aReaderMayRunOutOfTimeBehindAWriter() {
        Explored explored = Expect.explored(Queued.Hurried.class);
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Set.of("false", "true"), explored.outcomes().keySet());
    }

    /** Lock's documentation promises no order to who does not get one; the JDK's own code has some. */
    @Test
    void anAttemptThatFailsOrdersNothing() {
        assertEquals(
                Set.of(
                        "[0;, false;0;IllegalMonitorStateException;]",
                        "[0;, false;1;IllegalMonitorStateException;]",
                        "[0;, true;0;]",
                        "[0;, true;1;]"),
                Expect.outcomes(Calls.class, "lock", "add lock", "tryLock look unlock"));
    }
}
