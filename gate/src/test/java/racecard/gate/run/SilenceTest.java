package racecard.gate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.evidence.Finding;
import racecard.evidence.Profile;
import racecard.gate.Fake;
import racecard.verdict.Verdict;

/** Who is given a stranger's class may never come back. */
class SilenceTest {
    private static final Finding[] FINDINGS = {
        finding("jqwik", "R1", "races", Verdict.PASS), finding("jqwik", "R2", "races", Verdict.PASS)
    };

    @TempDir
    Path home;

    private ToolResult result(Patience patience, List<String> script) throws IOException, InterruptedException {
        ToolProcess tool = new Fake(home)
                .tool("jqwik", false, script)
                .setting(System.out, System.err)
                .tools()
                .get(0);
        ToolTask task = ToolTask.of("fake", Profile.QUICK, 1, List.of(), List.of(), false);
        return new ToolRun(tool, 0, task, home, patience, message -> {}).await();
    }

    @Test
    void whoHasNoPlanIsEnded() throws IOException, InterruptedException {
        ToolResult result = result(new Patience(Duration.ofMillis(100), Duration.ofHours(1)), List.of("!hang"));
        assertTrue(result.ending().matches("the jqwik process said nothing for \\d+ s and was ended"), result.ending());
        assertFalse(result.interrupted());
    }

    @Test
    void whoFallsSilentKeepsWhatHeSaid() throws IOException, InterruptedException {
        List<String> script = new ArrayList<>(Fake.open(FINDINGS).subList(0, 2));
        script.add("!hang");
        ToolResult result = result(new Patience(Duration.ofHours(1), Duration.ofMillis(100)), script);
        List<Finding> r2 = result.answers("fake").get("R2");
        assertEquals(Verdict.PASS, result.answers("fake").get("R1").get(0).verdict());
        assertEquals(Verdict.UNKNOWN, r2.get(0).verdict());
        assertTrue(r2.get(0).detail().contains("said nothing for"), r2.toString());
    }
}
