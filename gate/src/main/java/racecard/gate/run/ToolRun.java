package racecard.gate.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import racecard.evidence.Finding;
import racecard.evidence.Message;
import racecard.evidence.Wire;
import racecard.gate.file.Tee;
import racecard.gate.text.Screen;
import racecard.gate.text.Words;

/**
 * One tool's process while it runs. What it prints goes to a log and means nothing; its messages come by a wire of
 * their own. They go to the listener as they come, and to a file beside the log line by line, so that what was found
 * outlives even a gate that is killed outright.
 */
final class ToolRun {
    /**
     * Exit codes of a JVM that SIGINT or SIGTERM ended: a terminal sends Ctrl-C to the tools as well as to the gate.
     */
    private static final List<Integer> STOPPED = List.of(130, 143);

    private static final long LOG_MILLIS = 2000;

    private final ToolProcess tool;
    private final Path log;
    private final Path wire;
    private final Patience patience;
    private final WireEnd end;
    private final Process process;
    private final ToolLog printed;
    private final Thread reader;
    private final List<Finding> findings = new ArrayList<>();
    private volatile Message.Plan plan;
    private boolean done;
    private volatile boolean killed;
    private volatile long heard = System.nanoTime();
    private String silence;

    /**
     * Starts the process.
     *
     * @param part which of the tool's processes this is, from 0
     * @param patience how long it may say nothing
     * @throws IOException when the system refuses to
     */
    ToolRun(ToolProcess tool, int part, ToolTask task, Path room, Patience patience, Consumer<Message> listener)
            throws IOException {
        String name = tool.tool() + (part == 0 ? "" : "-" + (part + 1));
        this.tool = tool;
        this.log = room.resolve("logs").resolve(name + ".log");
        this.wire = room.resolve("logs").resolve(name + ".jsonl");
        Path work = room.resolve("work").resolve(name);
        Files.createDirectories(log.getParent());
        Files.createDirectories(work);
        this.patience = patience;
        this.end = new WireEnd();
        this.process = start(work, tool.command(task));
        this.printed = new ToolLog(process.getInputStream(), log);
        tell(end.ticket());
        this.reader = new Thread(() -> read(listener), "wire-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private Process start(Path work, List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            end.close();
            throw e;
        }
    }

    /** A process that is gone already reads nothing, and its exit code tells the rest. */
    private void tell(byte[] ticket) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(ticket);
        } catch (IOException e) {
            return;
        }
    }

    private void read(Consumer<Message> listener) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(end.of(process), StandardCharsets.UTF_8));
                Tee tee = new Tee(wire)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard = System.nanoTime();
                tee.line(line);
                Optional<Message> message = Wire.parse(line);
                message.ifPresent(this::take);
                message.ifPresent(listener);
            }
        } catch (IOException e) {
            // The wire breaks when the process is killed; what came before it is kept, and the exit code tells the
            // rest.
            return;
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

    /** Waits for the end. */
    ToolResult await() throws InterruptedException {
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            Duration quiet = Duration.ofNanos(System.nanoTime() - heard);
            if (!killed && quiet.compareTo(patience.of(plan != null)) > 0) {
                silence = "said nothing for " + quiet.toSeconds() + " s and was ended";
                end();
            }
        }
        int code = process.exitValue();
        reader.join();
        printed.await(LOG_MILLIS);
        boolean interrupted = killed || (silence == null && STOPPED.contains(code));
        return new ToolResult(tool.tool(), plan, findings, ending(code, interrupted), interrupted);
    }

    private String ending(int code, boolean interrupted) {
        if (interrupted) {
            return "interrupted";
        }
        if (code == 0 && done) {
            return null;
        }
        String how = silence == null ? "ended with code " + code : silence;
        return "the " + tool.tool() + " process " + how
                + complaint().map(line -> " (it said: " + line + ")").orElse("");
    }

    /** The first line of the log that speaks of an error; of a process that never had a plan, else the first of all. */
    private Optional<String> complaint() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) { // whatever bytes there are
            List<String> said =
                    lines.lines().filter(l -> !l.isBlank()).map(String::strip).toList();
            return said.stream()
                    .filter(l -> l.contains("Error") || l.contains("Exception"))
                    .findFirst()
                    .or(() -> plan == null ? said.stream().findFirst() : Optional.empty())
                    .map(l -> Words.fit(l, 2 * Screen.WIDTH));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Ends the process and those that it started. */
    void kill() {
        killed = true;
        end();
    }

    private void end() {
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
