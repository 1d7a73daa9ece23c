package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sample.Same;

/** {@code ==} tells objects apart as Java does: by who made them, and not by what they hold. */
class IdentityTest {
    @ParameterizedTest
    @CsvSource({
        "concatenated,false,equal",
        "constant,true,same",
        "interned,true,same",
        "builder,false,equal",
        "small,false,same",
        "large,false,equal",
        "double,false,equal",
    })
    void stringsAndBoxes(String way, boolean constant, String told) {
        assertEquals(
                Set.of("[" + constant + ", ]", "[" + constant + ", " + told + "]"),
                Expect.outcomes(Same.Equals.class, way));
    }

    @Test
    void aCloneIsAnotherObject() {
        assertEquals(Set.of("[1, 0/5]", "[1, 1/5]", "[1, 2/5]"), Expect.outcomes(Same.Cloned.class));
    }

    @Test
    void theTextOfAnObjectIsAnyNumber() {
        String why = Expect.unknown(Same.Text.class);
        assertTrue(why.contains("it calls toString of Object, which is any number"), why);
    }
}
