package racecard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people type that makes no sense, over all commands. Each ends with exit code 2 and a few lines that say what is
 * wrong, where, and what to do; never with a stack trace, and never with an error of Racecard's own.
 */
class MalformedTest {
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(|\\bjava\\.\\w[\\w.]*(Exception|Error)\\b");

    @TempDir
    static Path home;

    /**
     * One line.
     *
     * @param arguments with {@code @} for the folder of the files below
     * @param says what its message must hold, in order: the place, where there is one, and the advice
     */
    private record Line(List<String> arguments, List<String> says) {
        static Line of(String... all) {
            int at = Arrays.asList(all).indexOf("=>");
            return new Line(List.of(all).subList(0, at), List.of(all).subList(at + 1, all.length));
        }

        @Override
        public String toString() {
            return String.join(" ", arguments);
        }
    }

    private static final String PROGRAM = """
            C sb
            {}
            P0(int *x, int *y) { int r0; WRITE_ONCE(*x, 1); r0 = READ_ONCE(*y); }
            P1(int *x, int *y) { int r0; WRITE_ONCE(*y, 1); r0 = READ_ONCE(*x); }
            """;

    private static void file(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    private static String condition(String text) {
        return PROGRAM + "exists (" + text + ")\n";
    }

    @BeforeAll
    static void files() throws IOException {
        file("good.litmus", condition("0:r0=0 /\\ 1:r0=0"));
        file("empty.litmus", "");
        file("notes.litmus", "Dear diary,\ntoday nothing raced.\n");
        file("language.litmus", condition("0:r0=0").replace("C sb", "Cobol sb"));
        file("half.litmus", PROGRAM.substring(0, 60));
        file("bracket.litmus", PROGRAM + "exists (0:r0=0 /\\ (1:r0=0)\n");
        file("thread.litmus", condition("7:r0=0"));
        file("primitive.litmus", PROGRAM.replace("READ_ONCE(*y)", "READ_TWICE(*y)") + "exists (0:r0=0)\n");
        file("arguments.litmus", PROGRAM.replace("READ_ONCE(*y)", "READ_ONCE(*y, 1)") + "exists (0:r0=0)\n");
        file("large.litmus", condition("0:r0=99999999999999999999"));
        file("twice.litmus", PROGRAM + "P1(int *x) { }\nexists (0:r0=0)\n");
        file("deep.litmus", condition("(".repeat(100_000) + "0:r0=0" + ")".repeat(100_000)));
        file("not.litmus", condition("~".repeat(100_000) + "(0:r0=0)"));
        file(
                "sum.litmus",
                PROGRAM.replace("*x, 1", "*x, 1" + "+(1".repeat(20_000) + ")".repeat(20_000)) + "exists (x=1)\n");
        file("minus.litmus", PROGRAM.replace("*x, 1", "*x, " + "-".repeat(50_000) + "1") + "exists (x=1)\n");
        file(
                "ifs.litmus",
                PROGRAM.replace("int r0; WRITE_ONCE(*x", "int r0; " + "if (r0) ".repeat(20_000) + "WRITE_ONCE(*x")
                        + "exists (x=1)\n");
        file(
                "blocks.litmus",
                PROGRAM.replace(
                                "int r0; WRITE_ONCE(*x, 1);",
                                "int r0; " + "if (1) {".repeat(20_000) + "}".repeat(20_000))
                        + "exists (x=1)\n");
        Files.write(home.resolve("bytes.litmus"), new byte[] {'C', ' ', (byte) 0xff, (byte) 0xfe, 0, 1, 2});
        Files.write(home.resolve("utf.cat"), new byte[] {(byte) 0xc3, (byte) 0x28});
        file("name.cat", "\"m\"\nacyclic poh | rf as hb\n");
        file("statement.cat", "\"m\"\nplease be sequential\n");
        file("string.cat", "\"m\nacyclic po as x\n");
        file("self.cat", "\"m\"\ninclude \"self.cat\"\n");
        file("lacks.cat", "\"m\"\ninclude \"nowhere.cat\"\n");
        file("type.cat", "\"m\"\nacyclic W as x\n");
        file("deep.cat", "\"m\"\nacyclic " + "(".repeat(100_000) + "po" + ")".repeat(100_000) + " as x\n");
        file("chain.cat", "\"m\"\nacyclic po" + " | (po".repeat(50_000) + ")".repeat(50_000) + " as x\n");
        file("tilde.cat", "\"m\"\nacyclic " + "~".repeat(100_000) + "po as x\n");
        file("sets.cat", "\"m\"\nacyclic " + "[".repeat(30_000) + "W" + "]".repeat(30_000) + " as x\n");
        file("lets.cat", "\"m\"\nlet f(x) = f(x)\nacyclic f(po) as x\n");
        file("Junk.class", "junk");
        file("file", "");
        Files.createDirectories(home.resolve("folder"));
        Files.createDirectories(home.resolve("docs"));
        file("docs/observations.json", "{ \"racecard\": [");
    }

    private static Stream<Line> lines() {
        String plain = "sample.Programs$Plain";
        return Stream.of(
                Line.of("=>", "Say what to do: check,"),
                Line.of("chekc", "=>", "There is no command 'chekc'", "check"),
                Line.of("--frobnicate", "=>", "--frobnicate", "help"),
                Line.of("help", "chekc", "=>", "chekc"),
                // check
                Line.of("check", "task-wrok", "=>", "There is no protocol 'task-wrok'", "racecard list"),
                Line.of("check", "--tool", "lincheque", "=>", "There is no tool 'lincheque'", "The tools are"),
                Line.of("check", "--profile", "hasty", "=>", "--profile", "say quick, standard or deep"),
                Line.of("check", "--seed", "x", "=>", "--seed", "not a whole number"),
                Line.of("check", "--seed", "99999999999999999999", "=>", "--seed", "not a whole number"),
                Line.of("check", "--seed", "=>", "--seed"),
                Line.of("check", "--json", "=>", "--json"),
                Line.of("check", "--json", "@/file/x.json", "=>", "@/file"),
                Line.of("check", "--json", "@/folder", "=>", "@/folder"),
                Line.of("check", "--junit", "@/file", "=>", "@/file"),
                Line.of("check", "--frob", "=>", "--frob", "racecard help check"),
                Line.of("check", "--record", "fake", "=>", "--record", "leave out PROTOCOL"),
                Line.of("check", "--candidate", "a.B", "=>", "--candidate CLASS and --classpath PATH go together"),
                Line.of("check", "--classpath", "@", "=>", "--candidate CLASS and --classpath PATH go together"),
                Line.of("check", "--candidate", "a.B", "--classpath", "@/nowhere", "=>", "@/nowhere", "does not exist"),
                Line.of("check", "--candidate", "a.B", "--classpath", "\0", "=>", "--classpath"),
                Line.of("check", "--candidate", "a.B", "--classpath", "@", "=>", "There is no class a.B", "full name"),
                Line.of("check", "--candidate", "", "--classpath", "@", "=>", "There is no class"),
                Line.of("check", "--candidate", "a/B", "--classpath", "@", "=>", "There is no class a/B"),
                Line.of("check", "--candidate", "[I", "--classpath", "@", "=>", "[I"),
                Line.of("check", "--candidate", "Junk", "--classpath", "@", "=>", "Junk cannot be loaded"),
                Line.of(
                        "check",
                        "--candidate",
                        "java.lang.String",
                        "--classpath",
                        "@",
                        "=>",
                        "java.lang.String does not implement"),
                Line.of(
                        "check",
                        "--candidate",
                        "racecard.gate.FakeCatalogue$Abstract",
                        "--classpath",
                        "@",
                        "=>",
                        "must be public, not abstract"),
                // explore
                Line.of("explore", "=>", "--harness=CLASS"),
                Line.of("explore", "--harness", "no.Body", "=>", "There is no class no.Body", "full name"),
                Line.of("explore", "--harness", "", "=>", "There is no class"),
                Line.of("explore", "--harness", "[I", "=>", "[I"),
                Line.of("explore", "--harness", "int", "=>", "There is no class int"),
                Line.of("explore", "--harness", "java.lang.Runnable", "=>", "java.lang.Runnable"),
                Line.of(
                        "explore",
                        "--harness",
                        "java.lang.String",
                        "=>",
                        "java.lang.String has no public method with @Actor"),
                Line.of("explore", "--harness", "Junk", "--classpath", "@", "=>", "Junk cannot be loaded"),
                Line.of(
                        "explore",
                        "--harness",
                        "sample.Programs$Idle",
                        "=>",
                        "sample.Programs$Idle has no public method with @Actor"),
                Line.of("explore", "--harness", "sample.Programs$Failing", "=>", "cannot be made", "not today"),
                Line.of("explore", "--harness", "sample.Malformed$Crowd", "=>", "Crowd", "may have 64"),
                Line.of("explore", "--harness", "sample.Malformed$Nobody", "=>", "Nobody", "one thread at least"),
                Line.of("explore", "--harness", "sample.Malformed$Asking", "=>", "Asking", "parameter"),
                Line.of(
                        "explore",
                        "--harness",
                        "sample.Malformed$TwoEyes",
                        "=>",
                        "TwoEyes has 2 methods with @Observer",
                        "one is enough"),
                Line.of("explore", "--harness", "sample.Malformed$Hidden", "=>", "Hidden"),
                Line.of("explore", "--harness", "sample.Malformed$Hostile", "=>", "Hostile", "cannot be made"),
                Line.of("explore", "--harness", plain, "--model", "tso", "=>", "There is no model 'tso'"),
                Line.of("explore", "--harness", plain, "--seconds", "0", "=>", "--seconds 0", "a second at least"),
                Line.of("explore", "--harness", plain, "--seconds", "-5", "=>", "--seconds -5"),
                Line.of("explore", "--harness", plain, "--seconds", "soon", "=>", "--seconds", "not a whole number"),
                Line.of("explore", "--harness", plain, "--seconds", "9223372036854775807", "=>", "--seconds"),
                Line.of("explore", "--harness", plain, "--classpath", "@/nowhere", "=>", "@/nowhere"),
                Line.of("explore", "--harness", plain, plain, "=>", plain),
                // litmus
                Line.of("litmus", "=>", "FILE|DIR"),
                Line.of("litmus", "@/nowhere.litmus", "=>", "There is no file or folder @/nowhere.litmus"),
                Line.of("litmus", "@/empty.litmus", "=>", "@/empty.litmus:1:1"),
                Line.of("litmus", "@/bytes.litmus", "=>", "@/bytes.litmus"),
                Line.of("litmus", "@/notes.litmus", "=>", "@/notes.litmus:3:1"),
                Line.of("litmus", "@/language.litmus", "=>", "@/language.litmus:1:"),
                Line.of("litmus", "@/half.litmus", "=>", "@/half.litmus:3:", "the file ends here"),
                Line.of("litmus", "@/bracket.litmus", "=>", "@/bracket.litmus:6:", "the file ends here"),
                Line.of("litmus", "@/thread.litmus", "=>", "@/thread.litmus:5:"),
                Line.of("litmus", "@/primitive.litmus", "=>", "@/primitive.litmus:3:", "READ_TWICE"),
                Line.of("litmus", "@/arguments.litmus", "=>", "@/arguments.litmus:3:", "READ_ONCE"),
                Line.of("litmus", "@/large.litmus", "=>", "@/large.litmus:5:", "more than 64 bits"),
                Line.of("litmus", "@/twice.litmus", "=>", "@/twice.litmus:5:"),
                Line.of("litmus", "@/deep.litmus", "=>", "@/deep.litmus:5:", "nested too deep"),
                Line.of("litmus", "@/not.litmus", "=>", "@/not.litmus:5:", "nested too deep"),
                Line.of("litmus", "@/sum.litmus", "=>", "@/sum.litmus:3:", "nested too deep"),
                Line.of("litmus", "@/minus.litmus", "=>", "@/minus.litmus:3:"),
                Line.of("litmus", "@/ifs.litmus", "=>", "@/ifs.litmus:3:", "nested too deep"),
                Line.of("litmus", "@/blocks.litmus", "=>", "@/blocks.litmus:3:", "nested too deep"),
                Line.of("litmus", "@/good.litmus", "--model", "lkm", "=>", "There is no", "lkmm"),
                Line.of("litmus", "@/good.litmus", "--model", "@/no.cat", "=>", "@/no.cat"),
                Line.of("litmus", "@/good.litmus", "--model", "@/utf.cat", "=>", "@/utf.cat"),
                Line.of("litmus", "@/good.litmus", "--model", "@/folder", "=>", "folder"),
                Line.of("litmus", "@/good.litmus", "--model", "@/name.cat", "=>", "name.cat:2:9", "poh"),
                Line.of("litmus", "@/good.litmus", "--model", "@/statement.cat", "=>", "statement.cat:2:1", "let"),
                Line.of("litmus", "@/good.litmus", "--model", "@/string.cat", "=>", "string.cat:1:1"),
                Line.of("litmus", "@/good.litmus", "--model", "@/self.cat", "=>", "self.cat"),
                Line.of("litmus", "@/good.litmus", "--model", "@/lacks.cat", "=>", "nowhere.cat"),
                Line.of("litmus", "@/good.litmus", "--model", "@/type.cat", "=>", "type.cat:2:"),
                Line.of("litmus", "@/good.litmus", "--model", "@/deep.cat", "=>", "deep.cat:2:", "nested too deep"),
                Line.of("litmus", "@/good.litmus", "--model", "@/chain.cat", "=>", "chain.cat:2:", "nested too deep"),
                Line.of("litmus", "@/good.litmus", "--model", "@/tilde.cat", "=>", "tilde.cat:2:", "nested too deep"),
                Line.of("litmus", "@/good.litmus", "--model", "@/sets.cat", "=>", "sets.cat:2:"),
                Line.of("litmus", "@/good.litmus", "--model", "@/lets.cat", "=>", "lets.cat:"),
                Line.of("litmus", "@/good.litmus", "--explain", "r0 is 0", "=>", "--explain"),
                Line.of(
                        "litmus",
                        "@/good.litmus",
                        "--explain",
                        "(".repeat(50_000),
                        "=>",
                        "--explain",
                        "nested too deep"),
                Line.of("litmus", "@/good.litmus", "--timeout", "0", "=>", "--timeout 0", "more than no time"),
                Line.of("litmus", "@/good.litmus", "--timeout", "NaN", "=>", "--timeout NaN"),
                Line.of("litmus", "@/good.litmus", "--timeout", "soon", "=>", "--timeout"),
                Line.of("litmus", "@/good.litmus", "--unroll", "0", "=>", "--unroll 0", "at least one round"),
                Line.of("litmus", "@/good.litmus", "--jobs", "0", "=>", "--jobs 0", "at least one test"),
                Line.of("litmus", "@/good.litmus", "--json", "@/folder", "=>", "@/folder"),
                Line.of("litmus", "@/good.litmus", "--svg", "@/file", "=>", "@/file"),
                // the others
                Line.of("list", "task-wrok", "=>", "There is no protocol 'task-wrok'", "racecard list"),
                Line.of("list", "--jsno", "=>", "--jsno", "--json"),
                Line.of("mutate", "=>", "PROTOCOL"),
                Line.of("mutate", "task-wrok", "=>", "There is no protocol 'task-wrok'"),
                Line.of("mutate", "fake", "--revision", "R77", "=>", "R77"),
                Line.of("mutate", "fake", "--revision", "=>", "--revision"),
                Line.of("repro", "=>", "BUG", "racecard list"),
                Line.of("repro", "F-99", "=>", "There is no bug 'F-99'"),
                Line.of("repro", "R1", "=>", "R1 is no bug"),
                Line.of("repro", "F-01", "F-02", "=>", "F-02"),
                Line.of("repro", "F-01", "--tool", "sniffer", "=>", "There is no tool 'sniffer'"),
                Line.of("repro", "F-01", "--seed", "x", "=>", "--seed"),
                Line.of("repro", "--replay", "nonsense", "=>", "is no replay token"),
                Line.of("repro", "F-01", "--replay", "nonsense", "=>", "nonsense"),
                Line.of("tables", "now", "=>", "now"),
                Line.of("tables", "=>", "docs/observations.json"),
                Line.of("tables", "--check", "=>", "docs/observations.json"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aSlipSaysWhatWhereAndWhatToDo(Line line) throws IOException {
        String folder = home.toString();
        Fake fake = new Fake(home).tool("lincheck", false, List.of("!exit 1"));
        Fake.Result result = fake.run(line.arguments().stream()
                .map(a -> a.equals("@") ? folder : a.replace("@/", folder + "/"))
                .toArray(String[]::new));
        String said = result.err() + result.out();
        assertEquals(2, result.code(), said);
        int from = 0;
        for (String words : line.says()) {
            int at = said.indexOf(words.replace("@/", folder + "/"), from);
            assertTrue(at >= 0, "'" + words + "' is not in: " + said);
            from = at;
        }
        assertFalse(said.contains("Racecard's own"), said);
        assertFalse(TRACE.matcher(said).find(), said);
        assertTrue(result.err().lines().count() <= 12 && said.length() < 4000, said);
    }

    @Test
    void thereAreAtLeastSixtyOfThem() {
        List<Line> all = new ArrayList<>(lines().toList());
        assertTrue(all.size() >= 60, all.size() + " lines");
        assertEquals(all.size(), all.stream().distinct().count(), "no line twice");
    }

    /** Long is not deep: what somebody's program generates is judged. */
    @Test
    void whatIsOnlyLongIsJudged() throws IOException {
        file("long.litmus", condition("0:r0=0" + " /\\ 1:r0=0".repeat(20_000)));
        file("long.cat", "\"m\"\nacyclic po" + " | rf".repeat(900) + " as x\n");
        for (List<String> arguments : List.of(
                List.of("litmus", home.resolve("long.litmus").toString()),
                List.of(
                        "litmus",
                        home.resolve("good.litmus").toString(),
                        "--model",
                        home.resolve("long.cat").toString()))) {
            Fake.Result result = new Fake(home).run(arguments.toArray(String[]::new));
            assertEquals(0, result.code(), result.err());
        }
    }
}
