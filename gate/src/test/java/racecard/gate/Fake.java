package racecard.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Wire;
import racecard.gate.run.Setting;
import racecard.gate.run.ToolProcess;
import racecard.gate.text.Screen;
import racecard.verdict.Verdict;

/** An installation in a folder, with tools that play scripts, and the command run on it. */
public final class Fake {
    /** What a command line gave. */
    public record Result(int code, String out, String err) {}

    public final Path home;
    private final List<ToolProcess> tools = new ArrayList<>();
    private List<String> ladders = List.of(Wire.line(new Message.Done()));

    public Fake(Path home) {
        this.home = home;
    }

    /** A tool that plays these lines. */
    public Fake tool(String name, boolean alone, List<String> script) throws IOException {
        return tool(name, 1, alone, script);
    }

    /** The same in several processes. */
    public Fake tool(String name, int processes, boolean alone, List<String> script) throws IOException {
        tools.add(played(name, processes, alone, script));
        return this;
    }

    private ToolProcess played(String name, int processes, boolean alone, List<String> script) throws IOException {
        Path file = home.resolve(name + ".script");
        Files.write(file, script);
        return new ToolProcess(
                name,
                List.of("-Dfake.script=" + file),
                List.of(System.getProperty("java.class.path")),
                FakeTool.class.getName(),
                processes,
                alone);
    }

    /** What is said when the ladders are asked for: by default that there are none. */
    public Fake ladders(List<String> script) {
        ladders = script;
        return this;
    }

    /** A tool whose classes are not there. */
    public Fake missing(String name) {
        String jar = home.resolve("no-such.jar").toString();
        tools.add(new ToolProcess(name, List.of(), List.of(jar), "no.such.Tool", 1, true));
        return this;
    }

    /** A tool whose process cannot be started at all: its command line has a character that none may have. */
    public Fake broken(String name) {
        tools.add(new ToolProcess(name, List.of("\0"), List.of(), "none", 1, true));
        return this;
    }

    public Setting setting(PrintStream out, PrintStream err) {
        try {
            ToolProcess told = played("ladders", 1, true, ladders);
            return new Setting(home, List.of(FakeCatalogue.FAKE), tools, told, new Screen(out, err, false, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Racecard.run(
                setting(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public static Finding finding(String tool, String subject, String check, Verdict verdict) {
        String witness = verdict == Verdict.FAIL ? "step 1\nstep 2" : null;
        return new Finding("fake", subject, tool, check, verdict, 10, "runs", 0.5, "as told", witness);
    }

    /** A script in which every named check of every named subject has the verdict, and that comes to its end. */
    public static List<String> script(Finding... findings) {
        List<String> lines = open(findings);
        lines.add(Wire.line(new Message.Done()));
        return lines;
    }

    /** The same without the end. */
    public static List<String> open(Finding... findings) {
        List<String> lines = new ArrayList<>();
        lines.add(plan(findings));
        for (Finding finding : findings) {
            lines.add(Wire.line(finding));
        }
        return lines;
    }

    public static String plan(Finding... findings) {
        List<Message.Item> items = List.of(findings).stream()
                .map(f -> new Message.Item(f.subject(), f.check()))
                .toList();
        return Wire.line(new Message.Plan("fake", items));
    }
}
