package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolProcess;
import racecard.gate.text.Screen;

class UsageTest {
    @TempDir
    Path home;

    private Fake fake() throws IOException {
        return new Fake(home).tool("lincheck", false, List.of()).tool("jcstress", true, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | Say what to do: check, explore, list, litmus, mutate, repro or tables.",
                "chek                            | There is no command 'chek'.",
                "check fakee                     | There is no protocol 'fakee'. Did you mean fake?",
                "check --tool linchek            | There is no tool 'linchek'. Did you mean lincheck?",
                "check --profile fast            | 'fast': say quick, standard or deep",
                "check --seed x                  | 'x' is not a whole number",
                "check --jsno x                  | Unknown option",
                "check --candidate x.Y           | --candidate CLASS and --classpath PATH go together",
                "list nowhere                    | There is no protocol 'nowhere'.",
                "mutate nowhere                  | There is no protocol 'nowhere'.",
                "mutate fake --revision R9       | There is no revision 'R9'.",
                "repro                           | Missing required parameter: 'BUG'",
                "repro F-1                       | There is no bug 'F-1'. Did you mean F-01",
                "repro r1                        | R1 is no bug but a revision",
                "repro F-01 --tool herd          | The tools are lincheck, jcstress."
            })
    void aSlipIsExitTwoAndOneClearMessage(String arguments, String message) throws IOException {
        Fake.Result result = fake().run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("racecard: "), result.err());
        assertTrue(result.err().contains(message), result.err());
        assertFalse(result.err().contains("\tat "), "no stack trace");
    }

    @ParameterizedTest
    @CsvSource({
        "racecard.gate.Nobody, There is no class racecard.gate.Nobody",
        "java.lang.String, does not implement",
        "racecard.gate.FakeCatalogue$Abstract, must be public",
    })
    void aCandidateThatCannotBeUsedIsSaidSoBeforeAnythingRuns(String type, String message) throws IOException {
        Fake.Result result = fake().run("check", "--candidate", type, "--classpath", home.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains(message), result.err());
    }

    @Test
    void aCandidateThatIsNoClassFileIsSaidSo() throws IOException {
        Files.writeString(home.resolve("Junk.class"), "junk");
        Fake.Result result = fake().run("check", "--candidate", "Junk", "--classpath", home.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("cannot be loaded"), result.err());
    }

    @Test
    void aResultThatCouldNotBeWrittenIsSaidBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        Fake.Result result =
                fake().run("check", "--json", file.resolve("below.json").toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("The results could not be written"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void anErrorOfOurOwnIsShortAndItsTraceIsKept() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Racecard.run(
                new Setting(home, null, List.of(), ToolProcess.ladders(home), new Screen(stream, stream, false, 0)),
                "list");
        assertEquals(2, code);
        assertEquals(2, err.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(Files.readString(home.resolve("target/racecard/error.log")).contains("NullPointerException"));
    }
}
