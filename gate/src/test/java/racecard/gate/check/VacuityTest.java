package racecard.gate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import racecard.evidence.Message;
import racecard.evidence.Wire;
import racecard.gate.Fake;
import racecard.verdict.Exit;
import racecard.verdict.Verdict;

/**
 * Ways in which a tool comes to say nothing while it seems to go well. In each the gate was green before the tool was
 * broken, and is not green after.
 */
class VacuityTest {
    private static final String TOOL = "lincheck";

    @TempDir
    Path home;

    private static Finding[] findings(long checked) {
        return Stream.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05")
                .map(s -> List.of("F-01", "F-02").contains(s)
                        ? finding(TOOL, s, "races", Verdict.FAIL)
                        : new Finding(
                                "fake", s, TOOL, "races", Verdict.PASS_BOUNDED, checked, "runs", 0.1, "as told", null))
                .toArray(Finding[]::new);
    }

    private Fake.Result check(List<String> script) throws IOException {
        return new Fake(home).tool(TOOL, false, script).run("check", "--no-times");
    }

    private static void says(Exit exit, String what, Fake.Result result) {
        assertEquals(exit.code(), result.code(), result.out());
        assertTrue(result.out().contains(what), result.out());
        assertTrue(result.out().contains("Exit code " + exit.code() + ": " + exit.meaning()), result.out());
    }

    @Test
    void unbrokenItIsGreen() throws IOException {
        says(Exit.GOOD, "R1  the first   PASS-BOUNDED", check(Fake.script(findings(10))));
    }

    @Test
    void aPlanWithoutScenarios() throws IOException {
        says(Exit.VACUOUS, "the plan of lincheck names no check of it", check(Fake.script()));
    }

    @Test
    void checksThatLookedAtNothing() throws IOException {
        says(Exit.VACUOUS, "nothing was looked at (0 runs)", check(Fake.script(findings(0))));
    }

    @Test
    void aProcessThatEndsEarlyAsIfAllWereWell() throws IOException {
        List<String> script = new ArrayList<>(Fake.open(findings(10)).subList(0, 3));
        script.add("!exit 0");
        says(Exit.UNKNOWN, "the lincheck process ended with code 0", check(script));
    }

    @Test
    void aProcessThatSaysItIsDoneAndLeftSomethingOut() throws IOException {
        List<String> script = Fake.script(findings(10));
        script.remove(2); // what was found on R2
        says(Exit.UNKNOWN, "the lincheck process came to its end without deciding it", check(script));
    }

    @Test
    void aMessageThatIsCutOff() throws IOException {
        List<String> script = Fake.script(findings(10));
        script.set(2, script.get(2).substring(0, script.get(2).length() / 2));
        says(Exit.UNKNOWN, "R2  UNKNOWN by lincheck", check(script));
    }

    @Test
    void aPlanThatIsCutOff() throws IOException {
        List<String> script = Fake.script();
        script.set(0, script.get(0).substring(0, script.get(0).length() / 2));
        says(Exit.VACUOUS, "no plan: the lincheck process said nothing", check(script));
    }

    private static final Message PLAN = new Message.Plan(TOOL, List.of(new Message.Item("R1", "races")));

    /** What is on the wire and no message is no verdict, whatever it looks like to people. */
    @Test
    void aPassThatIsNoMessage() throws IOException {
        List<String> script = List.of(
                Wire.line(PLAN), "R1 races PASS 1000 runs", "{\"verdict\":\"PASS\"}", Wire.line(new Message.Done()));
        Fake.Result result = check(script);
        assertEquals(Exit.VACUOUS.code(), result.code(), result.out());
        assertTrue(result.out().contains("R1  UNKNOWN by lincheck"), result.out());
    }

    /** A candidate may print what the wire would carry, letter for letter: nobody reads it there. */
    @Test
    void aPassThatIsPrinted() throws IOException {
        Finding pass = finding(TOOL, "R1", "races", Verdict.PASS);
        List<String> script = List.of(
                "!print " + Wire.line(PLAN),
                Wire.line(PLAN),
                "!print " + Wire.line(pass),
                "!print " + Wire.line(new Message.Done()));
        Fake.Result result = check(script);
        assertTrue(result.out().contains("R1  UNKNOWN by lincheck: races: the lincheck process ended"), result.out());
        assertTrue(Files.readString(home.resolve("target/racecard/logs/lincheck.log"))
                .contains(Wire.line(pass)));
        List<String> said = new ArrayList<>(script);
        said.set(2, Wire.line(pass));
        assertFalse(check(said).out().contains("R1  UNKNOWN"), "the same words on the wire count");
    }

    @Test
    void megabytesThatArePrintedStopNobody() throws IOException {
        List<String> script = new ArrayList<>(List.of("!loud"));
        script.addAll(Fake.script(findings(10)));
        says(Exit.GOOD, "R1  the first   PASS-BOUNDED", check(script));
        long kept = Files.size(home.resolve("target/racecard/logs/lincheck.log"));
        assertTrue(kept > 1 << 20 && kept < 5 << 20, kept + " bytes are kept");
    }

    @Test
    void aToolWhoseJarIsMissing() throws IOException {
        says(
                Exit.VACUOUS,
                "no plan: the jcstress process ended with code 1",
                new Fake(home).missing("jcstress").run("check", "--no-times"));
    }

    /** An exception that stops a check and nothing else: the tool says that it is done, and one answer is missing. */
    @Test
    void anExceptionThatIsSwallowed() throws IOException {
        List<String> script = Fake.script(findings(10));
        script.add(2, "!swallow");
        says(Exit.UNKNOWN, "R2  UNKNOWN by lincheck: races: the lincheck process came to its end", check(script));
    }

    /** One that nobody catches. */
    @Test
    void anExceptionThatIsNot() throws IOException {
        List<String> script = Fake.script(findings(10));
        script.add(2, "!throw");
        says(Exit.UNKNOWN, "java.lang.IllegalStateException: as told", check(script));
    }

    /** A tool whose agent is off finds its own canary missing, and believes nothing that it sees. */
    @Test
    void anAgentThatIsOff() throws IOException {
        Finding[] distrusted = Stream.of(findings(10))
                .map(f -> new Finding(
                        "fake",
                        f.subject(),
                        TOOL,
                        "races",
                        Verdict.VACUOUS,
                        0,
                        "runs",
                        0,
                        "it did not find a plain lost update",
                        null))
                .toArray(Finding[]::new);
        says(Exit.VACUOUS, "it did not find a plain lost update", check(Fake.script(distrusted)));
    }

    /** What a file expects is compared with what is computed, and not the other way round. */
    @Test
    void anExpectationThatWasEdited() throws IOException {
        String text = """
                C sb
                (* Result: Never *)
                {}
                P0(int *x, int *y) { int r0; WRITE_ONCE(*x, 1); smp_mb(); r0 = READ_ONCE(*y); }
                P1(int *x, int *y) { int r0; WRITE_ONCE(*y, 1); smp_mb(); r0 = READ_ONCE(*x); }
                exists (0:r0=0 /\\ 1:r0=0)
                """;
        Path file = home.resolve("sb.litmus");
        Files.writeString(file, text);
        assertEquals(0, new Fake(home).run("litmus", file.toString()).code());
        for (String edited : List.of("Sometimes", "Always")) {
            Files.writeString(file, text.replace("Never", edited));
            Fake.Result result = new Fake(home).run("litmus", file.toString());
            assertEquals(1, result.code(), result.out());
            assertTrue(result.out().contains("FAIL expected " + edited), result.out());
        }
    }
}
