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
import racecard.explorer.lab.Edit;
import racecard.explorer.lab.Task;
import sample.Held;

/** The checker's abstractions against the JDK's own code: the same programs come out in the same ways. */
class HeldTest {
    private static Explored explored(Class<?> sample, Edit edit) {
        Explored explored = Expect.LAB.explore(Task.of(sample.getName()).edited(edit));
        assertEquals(Optional.empty(), explored.unknown());
        assertEquals(Optional.empty(), explored.witness().map(Witness::what));
        return explored;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Held.Atomic.class,
                Held.Task.class,
                Held.Lock.class,
                Held.Waiting.class,
                Held.ReadWrite.class,
                Held.Stamped.class,
                Held.Permits.class,
                Held.Latch.class
            })
    void alike(Class<?> sample) {
        Set<String> own = explored(sample, Edit.REAL).outcomes().keySet();
        assertTrue(own.size() > 1, own + " is more than one");
        assertEquals(own, explored(sample, Edit.NONE).outcomes().keySet());
    }

    /** Otherwise both would be the same thing. */
    @Test
    void theRealThingIsAnother() {
        assertTrue(explored(Held.Lock.class, Edit.REAL).counts().longest()
                > explored(Held.Lock.class, Edit.NONE).counts().longest());
    }
}
