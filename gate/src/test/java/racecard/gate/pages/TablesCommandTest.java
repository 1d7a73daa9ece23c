package racecard.gate.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static racecard.gate.Fake.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racecard.evidence.Finding;
import racecard.evidence.LadderTable;
import racecard.evidence.Message;
import racecard.evidence.Wire;
import racecard.gate.Fake;
import racecard.verdict.Verdict;

class TablesCommandTest {
    @TempDir
    Path home;

    private Path observations;
    private Path detection;

    @BeforeEach
    void names() {
        observations = home.resolve(Observations.FILE);
        detection = home.resolve("docs/detection.md");
    }

    private static List<String> script(String tool, String... caught) {
        return Fake.script(Stream.of("R1", "R2", "C1", "F-01", "F-02", "F-03", "F-05")
                .map(s -> finding(tool, s, "races", List.of(caught).contains(s) ? Verdict.FAIL : Verdict.PASS_BOUNDED))
                .toArray(Finding[]::new));
    }

    private Fake fake(String... caughtByLincheck) throws IOException {
        return new Fake(home)
                .tool("explorer", true, script("explorer", "F-05"))
                .tool("jqwik", false, script("jqwik", "F-02"))
                .tool("lincheck", false, script("lincheck", caughtByLincheck))
                .tool("jcstress", true, script("jcstress", "F-05"));
    }

    private Fake recorded() throws IOException {
        Fake fake = fake("F-01", "F-02");
        assertEquals(0, fake.run("check", "--record").code());
        assertEquals(0, fake.run("tables").code());
        return fake;
    }

    private void replace(Path file, String old, String with) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), "the fault must be planted in " + text);
        Files.writeString(file, text.replace(old, with));
    }

    @Test
    void whatWasRecordedBecomesATableAndStaysUpToDate() throws IOException {
        Fake fake = recorded();
        String text = Files.readString(detection);
        assertTrue(text.contains("3 of 5 bugs are caught."), text);
        assertTrue(
                text.contains(
                        "| F-01 | the flaw F-01 | R1 | interleaving | argued | \u2013 | \u2013 | **CAUGHT** races | \u2013 |"),
                text);
        assertTrue(text.contains("| base | needs | source | explorer | jqwik | lincheck | jcstress |"), text);
        assertTrue(
                text.contains(
                        "| F-05 | the flaw F-05 | R1 | store buffering | argued | **CAUGHT** races | \u2013 | \u2013 | CAUGHT races |"),
                text);
        assertTrue(text.contains("- **F-03**: x86 keeps these two stores in order"), text);
        Fake.Result result = fake.run("tables", "--check");
        assertEquals("The tables are up to date.\n", result.out());
        assertEquals(0, result.code());
    }

    @Test
    void twoRunsOfTheSameLeaveTheSameBytes() throws IOException {
        recorded();
        String first = Files.readString(observations);
        assertFalse(first.contains("seconds"), first);
        recorded();
        assertEquals(first, Files.readString(observations));
    }

    @Test
    void withoutObservationsNothingIsMade() throws IOException {
        Fake.Result result = fake().run("tables", "--check");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("'./racecard check --record' runs every tool"), result.err());
        Files.createDirectories(observations.getParent());
        Files.writeString(observations, "{");
        assertEquals(2, fake().run("tables").code());
        assertFalse(Files.exists(detection));
    }

    @Test
    void aTableChangedByHandIsShownAtItsFirstLine() throws IOException {
        Fake fake = recorded();
        replace(detection, "3 of 5", "5 of 5");
        Fake.Result result = fake.run("tables", "--check");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("  5 of 5 bugs are caught.\nand should be\n  3 of 5"), result.err());
        assertTrue(result.err().contains("run './racecard tables'"), result.err());
    }

    @Test
    void aMissingTableAndOneTooManyAreDrift() throws IOException {
        Fake fake = recorded();
        Files.delete(detection);
        Files.createDirectories(home.resolve("docs/outcomes"));
        Files.writeString(home.resolve("docs/outcomes/gone.md"), "# Gone");
        Fake.Result result = fake.run("tables", "--check");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("docs/detection.md is missing."), result.err());
        assertTrue(result.err().contains("docs/outcomes/gone.md is no table"), result.err());
    }

    @Test
    void aBugThatTheObservationsDoNotKnowIsDrift() throws IOException {
        Fake fake = recorded();
        replace(observations, "\"F-05\"", "\"F-99\"");
        Fake.Result result = fake.run("tables", "--check");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("The observations do not know F-05."), result.err());
        assertTrue(result.err().contains("speak of F-99"), result.err());
        assertTrue(result.err().contains("run './racecard check --record'"), result.err());
    }

    /** F-02 is still caught by jqwik: a tool that stops is drift all the same. */
    @Test
    void aToolThatStopsCatchingIsDriftThoughTheTableIsFresh() throws IOException {
        Fake fake = fake("F-01");
        assertEquals(1, fake.run("check", "--record").code());
        assertEquals(1, fake.run("tables").code());
        Fake.Result result = fake.run("tables", "--check");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("F-02 must be caught by lincheck, and is recorded as MISSED."), result.err());
        assertTrue(Files.readString(detection).contains("| **MISSED** |"));
    }

    @Test
    void aPartOfARunIsNotRecorded() throws IOException {
        Fake.Result part = fake("F-01", "F-02").run("check", "--record", "--tool", "jqwik");
        assertEquals(2, part.code());
        assertTrue(part.err().contains("--record keeps what a whole run saw"), part.err());
        assertEquals(1, fake("F-01", "F-02", "R2").run("check", "--record").code());
        Fake.Result dead =
                new Fake(home).tool("jqwik", false, List.of("!exit 1")).run("check", "--record");
        assertTrue(dead.err().contains("Nothing was recorded: the jqwik process ended with code 1"), dead.err());
        assertFalse(Files.exists(observations));
    }

    private static String ladder() {
        return Wire.line(new LadderTable(
                "climb",
                "it holds",
                List.of(new LadderTable.Step(
                        "climb/First", null, "First", "as it stands", List.of(), List.of("0"), false))));
    }

    @Test
    void whatTheToolSaysOfItsLaddersIsHeldAgainstTheRecord() throws IOException {
        Fake fake = recorded().ladders(List.of(ladder(), Wire.line(new Message.Done())));
        Fake.Result result = fake.run("tables", "--check");
        assertEquals(1, result.code());
        assertTrue(
                result.err().contains("The observations do not know the step climb/First of the ladder climb."),
                result.err());
    }

    /** The ladders before its death may be half of them. */
    @Test
    void ofAToolThatDiesNoPageIsMade() throws IOException {
        Fake fake = recorded().ladders(List.of(ladder(), "!exit 3"));
        Files.delete(detection);
        Fake.Result result = fake.run("tables");
        assertEquals(2, result.code());
        assertTrue(
                result.err().contains("The ladders of fake are not known: the ladders process ended with code 3."),
                result.err());
        assertFalse(Files.exists(detection));
    }
}
