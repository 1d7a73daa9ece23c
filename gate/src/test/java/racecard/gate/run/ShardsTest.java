package racecard.gate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.evidence.Finding;
import racecard.evidence.Profile;
import racecard.gate.Fake;
import racecard.verdict.Verdict;

/** One tool in several processes is one tool. */
class ShardsTest {
    @TempDir
    Path home;

    private static List<String> script() {
        Finding[] findings = Stream.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05")
                .map(s -> finding(
                        "lincheck",
                        s,
                        "races",
                        List.of("F-01", "F-02").contains(s) ? Verdict.FAIL : Verdict.PASS_BOUNDED))
                .toArray(Finding[]::new);
        List<String> script = new ArrayList<>(List.of("!dealt"));
        script.addAll(Fake.script(findings));
        return script;
    }

    private Fake.Result check(int processes, List<String> script) throws IOException {
        Path folder = Files.createDirectories(home.resolve(Integer.toString(processes)));
        return new Fake(folder).tool("lincheck", processes, false, script).run("check", "--no-times");
    }

    @Test
    void subjectsAreDealtOutInTurn() {
        List<Subject> subjects = Stream.of("a", "b", "c", "d", "e")
                .map(id -> new Subject(id, Kind.REVISION, "C" + id))
                .toList();
        ToolTask task = ToolTask.of("fake", Profile.DEEP, 7, subjects, List.of("x.jar"), true);
        List<ToolTask> dealt = task.deal(2);
        assertEquals(
                List.of("a", "c", "e"),
                List.copyOf(dealt.get(0).order().subjects().keySet()));
        assertEquals(
                List.of("b", "d"), List.copyOf(dealt.get(1).order().subjects().keySet()));
        assertEquals(task.deal(1), List.of(task));
        assertEquals(5, task.deal(9).size(), "no process without a subject");
        assertTrue(dealt.get(1).order().untilFailure());
        assertEquals(7, dealt.get(1).order().seed());
        assertEquals(List.of("x.jar"), dealt.get(1).classpath());
    }

    /** F-01 and its base R1 are never in the same of two processes. */
    @Test
    void theVerdictsAreTheSameInHoweverManyProcesses() throws IOException {
        Fake.Result one = check(1, script());
        assertTrue(one.out().contains("F-01  interleaving     CAUGHT"), one.out());
        assertEquals(one.out(), check(2, script()).out());
        assertEquals(one.out(), check(7, script()).out());
        assertTrue(Files.exists(home.resolve("2/target/racecard/logs/lincheck-2.jsonl")));
    }

    @Test
    void oneProcessThatDiesLosesItsOwnSubjectsOnly() throws IOException {
        List<String> script = script();
        Path once = home.resolve("once");
        script.add(script.size() - 1, "!first " + once);
        Fake.Result result = check(2, script);
        assertEquals(3, result.code(), result.out());
        assertTrue(result.out().contains("the lincheck process ended with code 9"), result.out());
        assertTrue(result.out().contains("F-01  interleaving     CAUGHT"), result.out());
    }

    @Test
    void oneProcessThatSaysNothingIsNamedAsTheReason() throws IOException {
        List<String> script = script();
        script.add(0, "!first " + home.resolve("once"));
        Fake.Result result = check(2, script);
        assertEquals(4, result.code(), result.out());
        assertTrue(result.out().contains("VACUOUS by lincheck: no plan: the lincheck process ended with code 9"));
    }
}
