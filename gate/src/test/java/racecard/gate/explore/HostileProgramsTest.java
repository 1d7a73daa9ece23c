package racecard.gate.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.gate.Fake;

/** Programs that do what hurts whoever runs them: each has a verdict with its reason, and none ends the gate. */
class HostileProgramsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ThrowsError         | 1 | FAIL Error: an error of the program's own",
                "ThrowsInternalError | 1 | FAIL InternalError: not of this JVM",
                "ThrowsLinkageError  | 1 | FAIL NoClassDefFoundError: no/such/Class",
                "ThrowsOutOfMemory   | 3 | UNKNOWN memory or stack ran out",
                "ThrowsHostile       | 1 | FAIL sample.Hostile$ThrowsHostile$1",
                "Recurs              | 3 | UNKNOWN memory or stack ran out",
                "NeverMade           | 3 | loops that go round 50000000 times before the threads start",
                "NeverLooked         | 3 | loops that go round 100000 times before the threads start",
                "Markup              | 0 | `<b>\"a|b\"</b>\\u001b[31mred\\nPASS 9/9 executions\\u0000`",
            },
            quoteCharacter = '`')
    void saysWhatItIs(String program, int code, String words) throws IOException {
        Fake.Result result = new Fake(home).run("explore", "--harness", "sample.Hostile$" + program);
        assertEquals(code, result.code(), result.out() + result.err());
        assertTrue(result.out().contains(words), result.out());
        String said = result.out() + result.err();
        assertFalse(said.contains("\tat ") || said.contains("Racecard's own"), said);
        assertTrue(said.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), said);
    }
}
