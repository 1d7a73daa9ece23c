package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sample.Initialised;

/** Class initialisation, by the procedure of JLS 12.4.2. */
class InitialisersTest {
    @Test
    void whoComesFirstRunsIt() {
        assertEquals(Set.of("[1, 1]", "[10, 10]", "[11, 11]"), Expect.outcomes(Initialised.Config.class));
    }

    @Test
    void whoFindsItDoneHasItBehindIt() {
        assertEquals(Set.of("[8, 8]"), Expect.outcomes(Initialised.Handed.class));
    }

    /** What one exploration has initialised the next one finds as it was. */
    @Test
    void onceMoreTheSameComesOut() {
        assertEquals(Expect.explored(Initialised.Handed.class), Expect.explored(Initialised.Handed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "subclass", "subclass first"})
    void twoThatNeedEachOtherWaitForEver(String way) {
        String what = Expect.failure(Initialised.Crossed.class, way);
        assertTrue(what.startsWith("waits for ever: T0 (waits for the initialiser of a class that T1 holds"), what);
        assertTrue(what.contains("T1 (waits for the initialiser of a class that T0 holds"), what);
    }

    @Test
    void itMayThrow() {
        assertEquals(
                Set.of("[ArithmeticException, none]", "[none, ArithmeticException]"),
                Expect.outcomes(Initialised.Throwing.class));
    }
}
