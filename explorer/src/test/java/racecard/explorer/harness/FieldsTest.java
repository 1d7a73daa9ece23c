package racecard.explorer.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import sample.Classes;
import sample.Fields;

/** Fields of every kind behave as in Java, and are events where threads share them. */
class FieldsTest {
    @Test
    void staticFields() {
        assertEquals(Set.of("[, not yet]", "[, 42]"), Expect.outcomes(Fields.Static.class));
        assertEquals(Set.of("[1, 5/0/1]", "[1, 5/6/1]"), Expect.outcomes(Fields.Lazy.class));
    }

    @Test
    void typesKeepTheirValues() {
        assertEquals(
                Set.of("[, ]", "[, true -56 -25536 65535 -2147483648 -9223372036854775807 -1.5 1.0E300 t]"),
                Expect.outcomes(Fields.Types.class));
    }

    @Test
    void narrowTypesWrapAround() {
        assertEquals(
                Set.of(
                        "[, -128 0 -32768]",
                        "[, -128 0 32767]",
                        "[, -128 65535 -32768]",
                        "[, -128 65535 32767]",
                        "[, 127 0 -32768]",
                        "[, 127 0 32767]",
                        "[, 127 65535 -32768]",
                        "[, 127 65535 32767]"),
                Expect.outcomes(Fields.Narrow.class));
    }

    @Test
    void inheritance() {
        assertEquals(Set.of("[, ]", "[, 44]"), Expect.outcomes(Classes.Inherited.class));
        assertEquals(Set.of("[, ]", "[, 1 31]"), Expect.outcomes(Classes.Shadowed.class));
        assertEquals(Set.of("[14, ]", "[14, 14 4]"), Expect.outcomes(Classes.Interfaces.class));
    }

    @Test
    void innerClassesAndLambdas() {
        assertEquals(Set.of("[, ]", "[, 3]"), Expect.outcomes(Classes.Inner.class));
        assertEquals(Set.of("[, ]", "[, 3]"), Expect.outcomes(Classes.Inner.class, "lambda"));
    }

    @Test
    void aConstructorLeaksItsObject() {
        Set<String> any = Set.of("[2, ]", "[2, 0 0]", "[2, 0 1]", "[2, 2 0]", "[2, 2 1]");
        assertEquals(any, Expect.outcomes(Classes.Leak.class));
    }
}
