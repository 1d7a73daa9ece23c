package racecard.gate.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.gate.Fake;

class ExploreCommandTest {
    @TempDir
    Path home;

    private Fake.Result explore(String program, String... more) {
        List<String> arguments = new ArrayList<>(List.of("explore", "--harness", "sample.Programs$" + program));
        arguments.addAll(Arrays.asList(more));
        return new Fake(home).run(arguments.toArray(new String[0]));
    }

    private static void assertEnds(int code, String line, Fake.Result result) {
        assertTrue(result.out().lines().anyMatch(line::equals), result.out() + result.err());
        assertEquals(code, result.code());
    }

    @Test
    void plainStoresAreBuffered() {
        Fake.Result result = explore("Plain");
        assertEquals(0, result.code(), result.err());
        assertEquals("""
                sample.Programs$Plain, Java memory model without load buffering

                  outcome  executions
                  -------  ----------
                  0, 0              1
                  0, 1              1
                  1, 0              1
                  1, 1              1

                PASS-BOUNDED 4/4 executions; accesses race, so Java may allow more

                Plain accesses that race:
                  Programs.java:21 / Programs.java:28
                  Programs.java:22 / Programs.java:27
                """, result.out());
    }

    @Test
    void volatileOnesAreNot() {
        Fake.Result result = explore("Volatile");
        assertEquals("""
                sample.Programs$Volatile, Java memory model without load buffering

                  outcome  executions
                  -------  ----------
                  0, 1              1
                  1, 0              1
                  1, 1              1

                PASS 3/3 executions
                """, result.out());
        assertEquals(0, result.code());
        assertEnds(0, "PASS 3/3 executions", explore("Plain", "--model", "sc"));
    }

    @Test
    void aLostUpdateBreaksTheInvariant() {
        Fake.Result result = explore("Counter");
        assertEnds(1, "FAIL invariant isTwo is broken", result);
        assertTrue(result.out().contains("  write count = 1  Programs.java:"), result.out());
        assertTrue(result.out().contains("  1                 2\n"), result.out());
    }

    @Test
    void aDeadlockIsAFailure() {
        Fake.Result result = explore("Deadlock");
        assertEquals(1, result.code());
        assertTrue(
                result.out()
                        .contains(
                                "FAIL waits for ever: first (waits for a lock that second holds at Programs.java:97), second ("),
                result.out());
    }

    @Test
    void chanceIsUnknown() {
        Fake.Result result = explore("Chance");
        assertEquals(3, result.code());
        assertTrue(result.out().contains("UNKNOWN "), result.out());
        assertTrue(result.out().contains("Random"), result.out());
    }

    @Test
    void whatNeverEndsIsVacuous() {
        Fake.Result result = explore("Endless");
        assertEquals(4, result.code(), result.out());
        assertTrue(result.out().contains("VACUOUS no execution came to its end"), result.out());
    }

    @Test
    void whereNothingIsSharedNothingWasLookedAt() {
        assertEnds(4, "VACUOUS the actors touch nothing that they share", explore("Strangers"));
    }

    @Test
    void forPrograms() throws IOException {
        Fake.Result result = explore("Counter", "--json");
        assertEquals(1, result.code());
        JsonNode all = new ObjectMapper().readTree(result.out());
        JsonNode test = all.get("tests").get(0);
        assertEquals(1, all.get("exitCode").asInt());
        assertEquals("sample.Programs$Counter", test.get("name").asText());
        assertEquals("java-acyclic", test.get("model").asText());
        assertEquals("FAIL", test.get("verdict").asText());
        assertEquals("[\"1\",\"2\"]", test.get("states").toString());
        assertEquals("{\"1\":2,\"2\":2}", test.get("counts").toString());
        assertEquals(4, test.get("executions").asInt());
        assertTrue(test.get("witness").asText().contains("count = 1"), result.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--harness no.Body                       | There is no class no.Body on the class path",
                "--harness sample.Programs$Idle          | sample.Programs$Idle has no public method with @Actor",
                "--harness sample.Programs$Failing       | cannot be made: IllegalStateException: not today",
                "--harness sample.Programs$Plain --model java-aciclic | There is no model 'java-aciclic'. Did you mean java-acyclic?",
                "--harness sample.Programs$Plain --seconds 0  | give it a second at least",
                "--harness sample.Programs$Plain --classpath nowhere | --classpath names nowhere, which does not exist.",
                "--harness sample/Programs$Plain         | There is no class sample/Programs$Plain",
            })
    void aSlipIsOneLine(String arguments, String message) {
        Fake.Result result = new Fake(home).run(("explore " + arguments).split(" ", -1));
        assertEquals(2, result.code(), result.out());
        assertTrue(result.err().contains(message), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertEquals("", result.out());
    }

    @Test
    void aClassFileThatIsNoneIsOneLine() throws IOException {
        Files.writeString(home.resolve("Junk.class"), "junk");
        Fake.Result result = new Fake(home).run("explore", "--harness", "Junk", "--classpath", home.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("cannot be loaded"), result.err());
    }

    /** What a program prints is not our answer, however much it is, and nothing is left for it to read. */
    @Test
    void whatAProgramPrintsIsNoVerdict() {
        Fake.Result result = explore("Loud");
        assertEquals(0, result.code(), result.out());
        assertTrue(result.out().contains("PASS 2/2 executions"), result.out());
        assertTrue(!result.out().contains("PASS 1/1"), result.out());
        assertTrue(result.err().contains("bytes more, which are left out"), result.err());
        assertTrue(result.err().length() < 20_000);
    }

    @Test
    void whoEndsTheJvmIsUnknown() {
        Fake.Result result = explore("Leaving");
        assertEquals(3, result.code(), result.out());
        assertTrue(result.out().contains("java.lang.System.exit"), result.out());
    }

    @Test
    void aHarnessMustBeNamed() {
        Fake.Result result = new Fake(home).run("explore");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("--harness=CLASS"), result.err());
    }
}
