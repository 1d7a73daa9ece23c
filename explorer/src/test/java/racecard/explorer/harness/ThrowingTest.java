package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import sample.Handling;
import sample.Throwing;

/**
 * The jump back to the explorer passes through the program's handlers unseen, and the program's own exceptions do what
 * they do.
 */
class ThrowingTest {
    @Test
    void handlersDoNotSeeTheExplorer() {
        assertEquals(
                Set.of("[0, 1] 2 0", "[1, 1] 2 0", "[2, 0] 2 0", "[2, 1] 2 0"),
                Expect.outcomes(Throwing.Swallow.class));
        assertEquals(Set.of("[, 4] 2"), Expect.outcomes(Throwing.Finally.class));
    }

    @Test
    void locksAreReleased() {
        assertEquals(Set.of("[mb, mb] 4"), Expect.outcomes(Throwing.Locked.class));
    }

    @Test
    void finallyBlocksRunOnce() {
        assertEquals(Set.of("[, ] 11233456"), Expect.outcomes(Throwing.Nested.class));
    }

    @Test
    void exceptionsAreObjects() {
        assertEquals(Set.of("[, ]", "[, oh4]"), Expect.outcomes(Handling.Handed.class));
    }

    @Test
    void whatNobodyCatchesIsAFailure() {
        assertEquals("AssertionError: x is 1", Expect.failure(Handling.Uncaught.class, "assert"));
        assertEquals("ArithmeticException: / by zero", Expect.failure(Handling.Uncaught.class, "divide"));
        assertEquals("IllegalStateException: x is 1", Expect.failure(Handling.Uncaught.class, "state"));
    }
}
