package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sample.Frozen;

/**
 * Final fields are frozen where the constructor ends (JLS 17.5), and a reference that gets out before promises nothing.
 */
class FinalFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "volatile", "super"})
    void aReferenceThatGetsOutEarlyPromisesNothing(String way) {
        assertEquals(Set.of("[, ]", "[, 0]", "[, 7]"), Expect.outcomes(Frozen.Early.class, way));
    }

    /**
     * "late" stands behind the write and still before the freeze: the JLS promises nothing then, and a compiler may
     * swap the two.
     */
    @Test
    void theFreezeIsTheConstructorsEnd() {
        assertEquals(Set.of("[, ]", "[, 0]", "[, 7]"), Expect.outcomes(Frozen.Early.class, "late"));
        assertEquals(Set.of("[, ]", "[, 7]"), Expect.outcomes(Frozen.Early.class, "after"));
    }

    @Test
    void whatIsBehindAFinalFieldIsFrozenWithIt() {
        assertEquals(Set.of("[, ]", "[, 1 2 0]", "[, 1 2 3]"), Expect.outcomes(Frozen.Behind.class));
    }

    @Test
    void whatIsWrittenLaterIsNot() {
        assertEquals(Set.of("[, ]", "[, 1]", "[, 2]"), Expect.outcomes(Frozen.Afterwards.class));
    }

    @Test
    void anotherWayToTheSameObjectPromisesNothing() {
        assertEquals(Set.of("[, ]", "[, 0]", "[, 1]"), Expect.outcomes(Frozen.TwoWays.class));
    }
}
