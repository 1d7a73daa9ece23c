package racecard.gate.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class LitmusCommandTest {
    private static final String SB = """
            C SB
            (* Result: %s *)
            {}
            P0(int *x, int *y) { int r0; WRITE_ONCE(*x, 1); %s r0 = READ_ONCE(*y); }
            P1(int *x, int *y) { int r0; WRITE_ONCE(*y, 1); %s r0 = READ_ONCE(*x); }
            %s (0:r0=0 /\\ 1:r0=0)
            """;

    @TempDir
    Path home;

    private Path file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path sb(String name, String expected, String fence, String question) throws IOException {
        return file(name, SB.formatted(expected, fence, fence, question));
    }

    private Fake.Result litmus(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("litmus"));
        Arrays.stream(arguments).map(Object::toString).forEach(all::add);
        return new Fake(home).run(all.toArray(new String[0]));
    }

    @Test
    void ofOneFileItPrintsWhatHerdPrints() throws IOException {
        Fake.Result result = litmus(sb("SB.litmus", "Sometimes", "", "exists"));
        assertEquals("""
                Test SB Allowed
                States 4
                0:r0=0; 1:r0=0;
                0:r0=0; 1:r0=1;
                0:r0=1; 1:r0=0;
                0:r0=1; 1:r0=1;
                Ok
                Witnesses
                Positive: 1 Negative: 3
                Condition exists (0:r0=0 /\\ 1:r0=0)
                Observation SB Sometimes 1 3
                PASS expected Sometimes

                """, result.out());
        assertEquals("", result.err());
        assertEquals(0, result.code());
    }

    /** As herd7 does, a forbidden outcome is counted the other way round, and the observation is not. */
    @Test
    void aForbiddenOutcomeIsCountedTheOtherWayRound() throws IOException {
        String out = litmus(sb("SB.litmus", "Never", "smp_mb();", "~exists")).out();
        assertTrue(out.startsWith("Test SB Forbidden\nStates 3\n"), out);
        assertTrue(out.contains("\nOk\nWitnesses\nPositive: 3 Negative: 0\nCondition ~exists ("), out);
        assertTrue(out.contains("\nObservation SB Never 0 3\nPASS expected Never\n"), out);
    }

    @Test
    void severalModelsAreAskedAboutTheSameFile() throws IOException {
        Path sb = sb("SB.litmus", "Sometimes", "", "exists");
        Fake.Result result = litmus(sb, "--model", "sc", "--model", "tso");
        assertEquals(
                List.of("Model sc", "Observation SB Never 0 3", "Model tso", "Observation SB Sometimes 1 3"),
                result.out()
                        .lines()
                        .filter(l -> l.startsWith("Model") || l.startsWith("Obs"))
                        .toList());
        assertFalse(result.out().contains("FAIL"), "what the file expects it expects of lkmm");
        assertEquals(0, result.code());
    }

    @Test
    void ofManyFilesEachIsALineInTheirOrder() throws IOException {
        Path b = sb("d/b.litmus", "Never", "", "exists");
        Path a = sb("d/a.litmus", "Sometimes", "", "exists");
        Path c = sb("d/e/c.litmus", "Maybe", "smp_mb();", "exists");
        file("d/notes.txt", "no test");
        Fake.Result result = litmus(home.resolve("d"));
        assertEquals(
                List.of(
                        "PASS      " + a + "  lkmm  Sometimes 1 3  States 4",
                        "FAIL      " + b + "  lkmm  Sometimes 1 3  States 4  expected Never",
                        "ok        " + c + "  lkmm  Never 0 3  States 3",
                        "",
                        "3 files: 1 PASS, 1 FAIL, 1 decided, nothing expected"),
                result.out().lines().toList());
        assertEquals(1, result.code());
        assertEquals(result.out(), litmus(home.resolve("d"), "--jobs", 1).out());
        assertEquals(result.out(), litmus(home.resolve("d"), "--jobs", 2).out());
    }

    @Test
    void aFileThatCannotBeReadDoesNotCostTheOthers() throws IOException {
        Path good = sb("d/a.litmus", "Sometimes", "", "exists");
        Path bad = file("d/b.litmus", "C bad\n{}\nP0(int *x) { smp_nb(); }\nexists (x=1)\n");
        Path json = home.resolve("out.json");
        Fake.Result result = litmus(home.resolve("d"), "--json", json);
        assertEquals(2, result.code());
        assertTrue(result.out().contains(good.toString()), result.out());
        assertTrue(result.err().contains("racecard: " + bad + ":3:14: unknown primitive 'smp_nb'"), result.err());
        JsonNode all = new ObjectMapper().readTree(json.toFile());
        assertEquals(1, all.get("tests").size());
        assertEquals(1, all.get("errors").size());
    }

    @Test
    void forPrograms() throws IOException {
        Path sb = sb("SB.litmus", "Sometimes", "", "exists");
        Path json = home.resolve("out.json");
        litmus(sb, "--json", json, "--model", "lkmm", "--model", "sc");
        JsonNode tests = new ObjectMapper().readTree(json.toFile()).get("tests");
        JsonNode lkmm = tests.get(0);
        assertEquals(sb.toString(), lkmm.get("file").asText());
        assertEquals("SB", lkmm.get("name").asText());
        assertEquals("lkmm", lkmm.get("model").asText());
        assertEquals("Sometimes", lkmm.get("verdict").asText());
        assertEquals("PASS", lkmm.get("judged").asText());
        assertEquals("0:r0=0; 1:r0=0;", lkmm.get("states").get(0).asText());
        assertEquals(4, lkmm.get("executions").asInt());
        assertTrue(lkmm.get("candidates").asLong() >= 4);
        assertTrue(lkmm.has("seconds") && lkmm.has("flags"));
        assertEquals("sc", tests.get(1).get("model").asText());
        assertEquals("Never", tests.get(1).get("verdict").asText());
        assertEquals("NOT RUN", tests.get(1).get("judged").asText());
    }

    @Test
    void anOutcomeIsExplainedAndDrawn() throws IOException {
        Path sb = sb("SB.litmus", "Sometimes", "", "exists");
        Path drawings = home.resolve("drawings");
        Fake.Result result = litmus(sb, "--explain", "0:r0=1 /\\ 1:r0=1", "--svg", drawings);
        assertTrue(result.out().contains("SB: 0:r0=1 /\\ 1:r0=1 is allowed by lkmm"), result.out());
        String svg = Files.readString(drawings.resolve("SB.lkmm.svg"));
        assertTrue(svg.contains("allowed by lkmm"), svg);
        String again =
                litmus(sb, "--explain", "0:r0=1 /\\ 1:r0=1", "--svg", drawings).out();
        assertEquals(result.out(), again);
        assertEquals(svg, Files.readString(drawings.resolve("SB.lkmm.svg")));
    }

    @Test
    void aModelOfTheUsersIsJudgedToo() throws IOException {
        Path sb = sb("SB.litmus", "Sometimes", "", "exists");
        Path model = file("my.cat", "include \"order.cat\"\nacyclic all as mine\n");
        file("order.cat", "include \"cos.cat\"\nlet all = po | rf | co | fr\n");
        Fake.Result result = litmus(sb, "--model", model, "--explain", "0:r0=0 /\\ 1:r0=0");
        assertTrue(result.out().contains("FAIL expected Sometimes"), result.out());
        assertTrue(result.out().contains("its check mine (" + model + ":2)"), result.out());
        assertEquals(1, result.code());
    }

    @Test
    void pastTheBoundItIsUnknown() throws IOException {
        StringBuilder big = new StringBuilder("C big\n{}\n");
        for (int t = 0; t < 7; t++) {
            big.append("P").append(t).append("(int *x, int *y) { ");
            big.append("int r0; int r1; WRITE_ONCE(*x, ").append(t + 1).append("); r0 = READ_ONCE(*y); ");
            big.append("WRITE_ONCE(*y, ").append(t + 1).append("); r1 = READ_ONCE(*x); }\n");
        }
        Path file = file("big.litmus", big.append("exists (x=1)\n").toString());
        Fake.Result result = litmus(file, "--timeout", "0.2");
        assertTrue(result.out().contains("UNKNOWN out of time\nLooked at "), result.out());
        assertEquals(3, result.code());
    }

    @Test
    void whereNothingHappensNothingWasLookedAt() throws IOException {
        Path stuck = file(
                "stuck.litmus", "C stuck\n{}\nP0(spinlock_t *l) { spin_lock(l); spin_lock(l); }\nexists (0:r0=0)\n");
        assertEquals(4, litmus(stuck).code());
        Files.createDirectories(home.resolve("empty"));
        Fake.Result none = litmus(home.resolve("empty"));
        assertEquals(4, none.code());
        assertTrue(none.out().contains("0 files: VACUOUS"), none.out());
        Path expected = file(
                "d.litmus",
                "C d\n(* Result: DEADLOCK *)\n" + Files.readString(stuck).substring(8));
        assertEquals(0, litmus(expected).code(), litmus(expected).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere.litmus                    | There is no file or folder nowhere.litmus.",
                "{} --model lkm                    | There is no memory model 'lkm'. Did you mean lkmm?",
                "{} --model none.cat               | The memory model none.cat cannot be read: there is no such file.",
                "{} --explain 0:r0==               | outcome:1:7: the file ends here",
                "{} --explain z=1                  | outcome:1:1: the program has no location 'z'",
                "{} --explain 7:r0=1               | outcome:1:1: the question names thread 7",
                "{} --timeout 0                    | give it more than no time",
                "{} --jobs 0                       | at least one test must run",
            })
    void aSlipIsOneLine(String arguments, String message) throws IOException {
        Path sb = sb("SB.litmus", "Sometimes", "", "exists");
        Fake.Result result =
                litmus((Object[]) arguments.replace("{}", sb.toString()).split(" ", -1));
        assertEquals(2, result.code(), result.out());
        assertTrue(result.err().contains(message), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void aModelThatDoesNotFitTheLanguageDoesNotCostTheOthers() throws IOException {
        Path sb = sb("SB.litmus", "Sometimes", "", "exists");
        Path model = file("odd.cat", "acyclic nosuch as odd\n");
        Fake.Result result = litmus(sb, "--model", model, "--model", "sc");
        assertEquals(2, result.code());
        assertTrue(result.out().contains("Observation SB Never 0 3"), result.out());
        assertTrue(result.err().contains("odd.cat:1:9"), result.err());
    }

    @Test
    void aRaceThatTheFileDoesNotExpectIsAFailure() throws IOException {
        String race = """
                C race
                (* Result: Sometimes%s *)
                {}
                P0(int *x) { *x = 1; }
                P1(int *x) { int r0; r0 = READ_ONCE(*x); }
                exists (1:r0=1)
                """;
        Fake.Result result = litmus(file("a.litmus", race.formatted("")));
        assertTrue(result.out().contains("\nFlag data-race\n"), result.out());
        assertEquals(1, result.code());
        assertEquals(0, litmus(file("b.litmus", race.formatted(" DATARACE"))).code());
    }
}
