package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.explorer.lab.Task;
import sample.Modes;

/** VarHandle operations leave and return what their documentation says, in no stronger order. */
class ModesTest {
    private static Set<String> outcomes(String way) {
        return ShapesTest.outcomes(Task.of(Modes.class.getName(), way));
    }

    @Test
    void exchanges() {
        assertEquals(Set.of("[0, 1] 2,0", "[0, 0] 1,0"), outcomes("exchange"));
        assertEquals(Set.of("[0, 5] 6,0", "[6, 0] 5,0"), outcomes("set"));
    }

    /** Either fails because it comes second or for no reason. */
    @Test
    void weakOnesFailForNoReason() {
        assertEquals(Set.of("[true, false] 1,0", "[false, true] 2,0", "[false, false] 0,0"), outcomes("weak"));
    }

    @Test
    void updates() {
        assertEquals(Set.of("[0, 1] 3,0", "[2, 0] 3,0"), outcomes("add"));
        assertEquals(Set.of("[0, 6] 2,0", "[0, 0] 6,0"), outcomes("bits"));
    }

    /** T0 adds 1, T1 adds 2, then each looks. */
    @Test
    void elements() {
        assertEquals(Set.of("[1, 13] 0,3", "[3, 13] 0,3", "[23, 2] 0,3", "[23, 3] 0,3"), outcomes("element"));
    }

    @Test
    void messages() {
        assertEquals(Set.of("[0, 0/0] 1,0", "[0, 0/7] 1,0", "[0, 1/7] 1,0"), outcomes("message"));
        assertEquals(Set.of("[0, 0/0] 1,0", "[0, 0/7] 1,0", "[0, 1/7] 1,0", "[0, 1/0] 1,0"), outcomes("plain message"));
    }
}
