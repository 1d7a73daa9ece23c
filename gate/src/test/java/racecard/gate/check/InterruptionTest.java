package racecard.gate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racecard.evidence.Finding;
import racecard.gate.Fake;
import racecard.gate.Racecard;
import racecard.verdict.Verdict;

class InterruptionTest {
    private static final Finding[] FINDINGS = {
        finding("lincheck", "R1", "races", Verdict.PASS), finding("lincheck", "R2", "races", Verdict.PASS)
    };

    @TempDir
    Path home;

    /** A gate of its own, to be killed: a tool that finds one thing and then hangs. */
    public static final class Victim {
        private Victim() {}

        /** Runs {@code check} in the folder that is named. */
        public static void main(String[] args) throws IOException {
            List<String> script = new ArrayList<>(Fake.open(FINDINGS).subList(0, 2));
            script.add("!hang");
            Fake fake = new Fake(Path.of(args[0])).tool("lincheck", false, script);
            fake.tool("jcstress", true, List.of("!exit 1"));
            System.exit(Racecard.run(fake.setting(System.out, System.err), "check"));
        }
    }

    @Test
    void aKilledRunStopsItsToolsAndKeepsWhatWasFinished() throws IOException, InterruptedException {
        Process gate = victim();
        StringBuilder said = new StringBuilder();
        List<ProcessHandle> tools = List.of();
        try (BufferedReader lines = gate.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("lincheck  R1")) {
                    tools = gate.descendants().toList();
                    gate.toHandle().destroy();
                }
            }
        }
        assertEquals(130, gate.waitFor(), said.toString());
        assertEquals(1, tools.size(), said.toString());
        assertTrue(tools.stream().noneMatch(ProcessHandle::isAlive), "no tool outlives the gate");
        assertTrue(said.toString().contains("R1  the first   PASS "), said.toString());
        assertTrue(said.toString().contains("R2  UNKNOWN by lincheck: races: interrupted"), said.toString());
        assertTrue(said.toString().contains("Exit code 130: interrupted"), said.toString());
        JsonNode report = new ObjectMapper()
                .readTree(home.resolve("target/racecard/last.json").toFile());
        assertTrue(report.path("interrupted").asBoolean());
        assertEquals("PASS", report.path("verdicts").get(0).path("verdict").asText());
    }

    /** Who is killed outright ends nothing; the tools see for themselves that nobody is left to hear them. */
    @ParameterizedTest
    @ValueSource(strings = {"running lincheck", "lincheck  R1"})
    void aGateThatIsKilledOutrightLeavesNoToolBehind(String moment) throws Exception {
        Process gate = victim();
        List<ProcessHandle> tools = List.of();
        try (BufferedReader lines = gate.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(moment)) {
                    while (tools.isEmpty()) {
                        tools = gate.descendants().toList();
                        Thread.onSpinWait();
                    }
                    gate.destroyForcibly();
                    break;
                }
            }
        }
        assertEquals(137, gate.waitFor());
        assertEquals(1, tools.size());
        for (ProcessHandle tool : tools) {
            tool.onExit().get(60, TimeUnit.SECONDS);
        }
        Fake next = new Fake(home).tool("lincheck", false, Fake.script(FINDINGS));
        Fake.Result result = next.run("check", "--no-times");
        assertTrue(result.out().contains("R1  the first   PASS"), result.out());
        JsonNode report = new ObjectMapper()
                .readTree(home.resolve("target/racecard/last.json").toFile());
        assertEquals(result.code(), report.path("exitCode").asInt());
    }

    private Process victim() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
    }
}
