package racecard.gate.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Wire;
import racecard.gate.file.Tee;
import racecard.gate.text.Screen;
import racecard.gate.text.Words;

/**
 * One tool's process while it runs. Its standard error goes to a log; its messages go to the listener as they come, and
 * to a file beside the log line by line, so that what was found outlives even a gate that is killed outright.
 */
final class ToolRun {
    /**
     * Exit codes of a JVM that SIGINT or SIGTERM ended: a terminal sends Ctrl-C to the tools as well as to the gate.
     */
    private static final List<Integer> STOPPED = List.of(130, 143);

    private final ToolProcess tool;
    private final Path log;
    private final Path wire;
    private final Process process;
    private final Thread reader;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> stray = new ArrayList<>();
    private Message.Plan plan;
    private boolean done;
    private volatile boolean killed;

    /**
     * Starts the process.
     *
     * @param part which of the tool's processes this is, from 0
     * @throws IOException when the system refuses to
     */
    ToolRun(ToolProcess tool, int part, ToolTask task, Path room, Consumer<Message> listener) throws IOException {
        String name = tool.tool() + (part == 0 ? "" : "-" + (part + 1));
        this.tool = tool;
        this.log = room.resolve("logs").resolve(name + ".log");
        this.wire = room.resolve("logs").resolve(name + ".jsonl");
        Path work = room.resolve("work").resolve(name);
        Files.createDirectories(log.getParent());
        Files.createDirectories(work);
        this.process = new ProcessBuilder(tool.command(task))
                .directory(work.toFile())
                .redirectError(log.toFile())
                .start();
        this.reader = new Thread(() -> read(listener), "wire-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private void read(Consumer<Message> listener) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Tee tee = new Tee(wire)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tee.line(line);
                Optional<Message> message = Wire.parse(line);
                message.ifPresentOrElse(this::take, stray(line));
                message.ifPresent(listener);
            }
        } catch (IOException e) {
            // The stream breaks when the process is killed; what came before it is kept, and the exit code tells the
            // rest.
            stray.add(e.getMessage());
        }
    }

    private void take(Message message) {
        if (message instanceof Message.Plan p) {
            plan = p;
        } else if (message instanceof Finding finding) {
            findings.add(finding);
        } else if (message instanceof Message.Done) {
            done = true;
        }
    }

    /** A JVM that cannot start says why on standard output. A torn message is no such word. */
    private Runnable stray(String line) {
        return () -> {
            if (stray.size() < 3 && !line.isBlank() && !line.startsWith("{")) {
                stray.add(line.strip());
            }
        };
    }

    /** Waits for the end. */
    ToolResult await() throws InterruptedException {
        int code = process.waitFor();
        reader.join();
        boolean interrupted = killed || STOPPED.contains(code);
        return new ToolResult(tool.tool(), plan, findings, ending(code, interrupted), interrupted);
    }

    private String ending(int code, boolean interrupted) {
        if (interrupted) {
            return "interrupted";
        }
        if (code == 0 && done) {
            return null;
        }
        if (stray.isEmpty()) {
            complaint().ifPresent(stray::add);
        }
        String said = stray.isEmpty() ? "" : " (it said: " + String.join(" / ", stray) + ")";
        return "the " + tool.tool() + " process ended with code " + code + said;
    }

    /** The first line of the log that speaks of an error. */
    private Optional<String> complaint() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(l -> l.contains("Error") || l.contains("Exception"))
                    .map(l -> Words.fit(l.strip(), Screen.WIDTH))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Ends the process and those that it started. */
    void kill() {
        killed = true;
        List<ProcessHandle> family = process.descendants().toList();
        process.toHandle().destroy(); // Process.destroy would close the stream and lose what still stands in it
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
