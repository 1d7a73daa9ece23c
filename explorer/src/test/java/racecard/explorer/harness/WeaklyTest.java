package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racecard.explorer.Explored;
import sample.Weakly;

/** Where Java promises little, outcomes are found or verdicts are bounded. */
class WeaklyTest {
    @Test
    void whatAWriteMayOvertakeIsNamed() {
        assertEquals(List.of("Weakly.java:40 / Weakly.java:41", "Weakly.java:47 / Weakly.java:49"), races("opaque"));
        assertEquals(List.of("Weakly.java:40 / Weakly.java:41"), races("release"));
        assertEquals(List.of(), races("both"));
    }

    private static List<String> races(String way) {
        Explored explored = Expect.explored(Weakly.Buffered.class, way);
        assertEquals(3, explored.counts().complete());
        return explored.races();
    }

    @Test
    void criticalSectionsAreNoFences() {
        assertEquals(Set.of("[, 0 0]", "[, 0 1]", "[, 1 0]", "[, 1 1]"), Expect.outcomes(Weakly.Sections.class));
    }
}
