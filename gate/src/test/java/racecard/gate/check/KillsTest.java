package racecard.gate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racecard.evidence.Finding;
import racecard.gate.Fake;
import racecard.gate.Racecard;
import racecard.verdict.Verdict;

/**
 * The gate, or its tool, is killed as it comes by a line that a seed chose, while it goes on. {@code .ci/kills} does
 * the same by the clock to the tools themselves, twenty times each.
 */
class KillsTest {
    private static final Finding[] FINDINGS = Stream.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05")
            .map(s -> finding("lincheck", s, "races", Verdict.PASS))
            .toArray(Finding[]::new);

    /** One kill. */
    private record Kill(String signal, boolean gate, int line) {}

    @TempDir
    Path home;

    /** A gate of its own, to be killed. */
    public static final class Victim {
        private Victim() {}

        /** Runs {@code check} in the folder that is named, with a tool that takes its time. */
        public static void main(String[] args) throws IOException {
            Path home = Path.of(args[0]);
            List<String> script = new ArrayList<>();
            for (String line : Fake.script(FINDINGS)) {
                script.add(line);
                script.add("!pause 30");
            }
            Fake fake = new Fake(home).tool("lincheck", false, script);
            System.exit(Racecard.run(
                    fake.setting(System.out, System.err),
                    "check",
                    "--junit",
                    home.resolve("junit").toString()));
        }
    }

    static Stream<Kill> kills() {
        Random chance = new Random(13);
        return Stream.of("INT", "TERM", "KILL")
                .flatMap(signal -> Stream.of(
                        new Kill(signal, true, chance.nextInt(8)),
                        new Kill(signal, true, chance.nextInt(8)),
                        new Kill(signal, false, chance.nextInt(8)),
                        new Kill(signal, false, chance.nextInt(8))));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void nothingIsLostAndNobodyIsLeft(Kill kill) throws Exception {
        Process gate = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        boolean outright = false;
        List<ProcessHandle> tools = List.of();
        try (BufferedReader lines = gate.inputReader(StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (number++ == kill.line()) {
                    tools = gate.descendants().toList();
                    boolean itself = kill.gate() || tools.isEmpty();
                    outright = itself && kill.signal().equals("KILL");
                    long victim = itself ? gate.pid() : tools.get(0).pid();
                    new ProcessBuilder("kill", "-" + kill.signal(), Long.toString(victim))
                            .start()
                            .waitFor();
                }
            }
        }
        int code = gate.waitFor();
        for (ProcessHandle tool : tools) {
            tool.onExit().get(60, TimeUnit.SECONDS);
        }
        assertFalse(said.toString().contains("\tat "), said.toString());
        if (code == 137) {
            assertTrue(outright, said.toString());
        } else {
            whole(code, said.toString());
        }
        Fake.Result next =
                new Fake(home).tool("lincheck", false, Fake.script(FINDINGS)).run("check", "--no-times");
        assertTrue(next.out().contains("R1  the first   PASS"), next.out());
    }

    /** Exit code, last lines and report agree, and what the tool had told is in it. */
    private void whole(int code, String said) throws Exception {
        assertTrue(said.contains("Exit code " + code + ": "), said);
        JsonNode report = new ObjectMapper()
                .readTree(home.resolve("target/racecard/last.json").toFile());
        assertEquals(code, report.path("exitCode").asInt(), said);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(home.resolve("junit/TEST-racecard.fake.xml").toFile());
        for (String line : Files.readAllLines(home.resolve("target/racecard/logs/lincheck.jsonl"))) {
            if (line.contains("\"event\":\"finding\"") && line.endsWith("}")) {
                String subject =
                        new ObjectMapper().readTree(line).path("subject").asText();
                assertEquals("PASS", verdict(report, subject), subject + " was told: " + said);
            }
        }
    }

    private static String verdict(JsonNode report, String subject) {
        for (JsonNode row : report.path("verdicts")) {
            if (row.path("subject").asText().equals(subject)
                    && row.path("checks").size() == 1) {
                return row.path("checks").get(0).path("verdict").asText();
            }
        }
        return "none";
    }
}
