package racecard.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Does what the fenced blocks of a Markdown page say, in their order, in one folder. The words behind a block's
 * language, which no reader sees, say how:
 *
 * <pre>
 *   to FILE              the block is written to a file
 *   run                  the block is typed into bash, stopping at the first command that fails; exit code 0
 *   run, exit code N     the same, but its last command ends with N
 *   whole, end           the block is all, or the end, of what the last commands printed on standard output
 *   in FILE              each line of the block stands in that file
 *   not run              nothing is done; the paragraph before the block must say "not run" to readers
 * </pre>
 *
 * <p>Of what is compared, times may differ, and the digests of a replay token: see {@link #comparable}. A block without
 * such words is a fault, so that none is left out in silence.
 */
final class GuideBlocks {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*) ?(.*)$\\n((?s:.*?))^```$", Pattern.MULTILINE);
    private static final Pattern RUN = Pattern.compile("run(?:, exit code (\\d+))?");
    private static final String TOKEN = "(--replay [^/\\s]+/[^/\\s]+/[^/\\s]+)/\\S+";
    private static final long PATIENCE_SECONDS = 600;

    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int runs;
    private String printed = "";

    private GuideBlocks(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Does what the page says. */
    static GuideBlocks of(String page, Path folder, Map<String, String> environment) {
        GuideBlocks blocks = new GuideBlocks(folder, environment);
        Matcher block = BLOCK.matcher(page);
        int end = 0;
        while (block.find()) {
            String before = page.substring(0, block.start());
            String how = block.group(2).strip();
            String fault = blocks.fault(how, block.group(3), before);
            if (fault != null) {
                blocks.faults.add("line " + (before.lines().count() + 1) + ": " + fault);
            }
            blocks.page.append(page, end, block.start(3));
            blocks.page.append(fault == null ? block.group(3) : blocks.right(how, block.group(3)));
            end = block.end(3);
        }
        blocks.page.append(page.substring(end));
        if (blocks.runs == 0) {
            blocks.faults.add("no block was run");
        }
        return blocks;
    }

    /** What is wrong with the page, a paragraph each; and that nothing was run at all. */
    List<String> faults() {
        return faults;
    }

    /** The page with what was printed, as far as it is known which part of that belongs there. */
    String page() {
        return page.toString();
    }

    /** Of an end as many lines as the block has now. */
    private String right(String how, String text) {
        List<String> lines =
                printed.stripTrailing().replaceAll(TOKEN, "$1/…").lines().toList();
        long skip = how.equals("whole")
                ? 0
                : how.equals("end") ? lines.size() - text.lines().count() : -1;
        return skip < 0
                ? text
                : lines.stream().skip(skip).map(line -> line + "\n").collect(Collectors.joining());
    }

    private String fault(String how, String text, String before) {
        try {
            Matcher run = RUN.matcher(how);
            if (how.startsWith("to ")) {
                Path file = folder.resolve(how.substring(3));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                return null;
            } else if (run.matches()) {
                return run(text, run.group(1) == null ? 0 : Integer.parseInt(run.group(1)));
            } else if (how.equals("whole") || how.equals("end")) {
                return compare(how, text);
            } else if (how.startsWith("in ")) {
                List<String> lines = Files.readAllLines(folder.resolve(how.substring(3)));
                return lines.containsAll(text.lines().toList())
                        ? null
                        : "not every line stands in " + how.substring(3) + ":\n" + text;
            } else if (how.equals("not run")) {
                String paragraph = before.substring(before.stripTrailing().lastIndexOf("\n\n") + 1);
                return paragraph.contains("not run")
                        ? null
                        : "the paragraph before must tell readers that it is not run";
            }
            return "'" + how + "' does not say how the block is checked";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String commands, int expected) throws IOException {
        runs++;
        Path out = Files.createTempFile(folder, "block", ".out");
        Path err = Files.createTempFile(folder, "block", ".err");
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().putAll(environment);
        Process process = shell.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "comes to no end:\n" + commands;
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
        printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        int code = process.exitValue();
        return code == expected
                ? null
                : "exit code " + code + " and not " + expected + ":\n" + commands + printed + Files.readString(err);
    }

    private String compare(String how, String text) {
        String expected = comparable(text);
        String found = comparable(printed);
        boolean same = how.equals("end") ? found.endsWith("\n" + expected) : found.equals(expected);
        return same ? null : "what was printed is not this; it is:\n" + printed;
    }

    /**
     * The text without what may differ: times, and how wide a column of times is; what stands in a replay token behind
     * bug and check.
     */
    static String comparable(String text) {
        return text.stripTrailing()
                .replaceAll("(?: \\d+ (?:h|min))* \\d+(?:\\.\\d+)? s\\b", " T s")
                .replaceAll("(?m) +\\d+\\.\\d$", "  T")
                .replaceAll("(?m) +s$", "  s")
                .replaceAll("(?m)  -+$", "  -")
                .replaceAll(TOKEN, "$1");
    }
}
