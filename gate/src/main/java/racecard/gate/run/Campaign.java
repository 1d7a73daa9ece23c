package racecard.gate.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import racecard.catalogue.Tool;
import racecard.evidence.Message;
import racecard.gate.text.Progress;

/**
 * Runs the tools over one task, in their order: neighbours that share the machine at the same time, one that needs it
 * alone by itself.
 */
public final class Campaign {
    private final Path room;
    private final Progress progress;
    private final List<ToolRun> running = new CopyOnWriteArrayList<>();
    private volatile boolean interrupted;

    /**
     * @param room the folder for logs and droppings
     * @param progress told of every message; from several threads at a time
     */
    public Campaign(Path room, Progress progress) {
        this.room = room;
        this.progress = progress;
    }

    /** One result a tool, in the order of the tools. Returns early, with what there is, after {@link #interrupt}. */
    public List<ToolResult> run(List<ToolProcess> tools, ToolTask task) throws InterruptedException {
        return run(tools, (tool, found) -> task);
    }

    /** The same, each tool with a task of its own, which depends on what those before it have found. */
    public List<ToolResult> run(List<ToolProcess> tools, BiFunction<ToolProcess, Collection<ToolResult>, ToolTask> task)
            throws InterruptedException {
        Map<ToolProcess, ToolResult> results = new LinkedHashMap<>();
        tools.forEach(tool -> results.put(tool, null));
        List<ToolProcess> together = new ArrayList<>();
        for (ToolProcess tool : tools) {
            if (tool.alone()) {
                phase(together, task, results);
                together.clear();
                phase(List.of(tool), task, results);
            } else {
                together.add(tool);
            }
        }
        phase(together, task, results);
        return List.copyOf(results.values());
    }

    private void phase(
            List<ToolProcess> tools,
            BiFunction<ToolProcess, Collection<ToolResult>, ToolTask> task,
            Map<ToolProcess, ToolResult> results)
            throws InterruptedException {
        if (!tools.isEmpty()) {
            progress.phase(tools.stream().map(ToolProcess::tool).toList());
        }
        Map<ToolProcess, List<Pending>> started = new LinkedHashMap<>();
        for (ToolProcess tool : tools) {
            List<Pending> parts = new ArrayList<>();
            ToolTask whole = task.apply(tool, results.values());
            List<ToolTask> tasks = whole.deal(hands(tool, whole));
            for (int part = 0; part < tasks.size(); part++) {
                parts.add(start(tool, part, tasks.get(part)));
            }
            started.put(tool, parts);
        }
        for (Map.Entry<ToolProcess, List<Pending>> entry : started.entrySet()) {
            List<ToolResult> parts = new ArrayList<>();
            for (Pending part : entry.getValue()) {
                parts.add(part.result());
            }
            results.put(entry.getKey(), ToolResult.together(parts));
        }
    }

    /**
     * Somebody else's class gets a process of its own, so that what it does there is done to it alone. jcstress makes
     * one for every test by itself.
     */
    private static int hands(ToolProcess tool, ToolTask task) {
        boolean forks = Tool.named(tool.tool()).filter(Tool::samples).isPresent();
        return task.classpath().isEmpty() || forks
                ? tool.processes()
                : task.order().subjects().size();
    }

    private Pending start(ToolProcess tool, int part, ToolTask task) {
        if (interrupted) {
            return () -> none(tool, "interrupted", true);
        }
        try {
            ToolRun run = new ToolRun(
                    tool, part, task, room, Patience.of(task.order().profile()), message -> heard(tool, message));
            running.add(run);
            if (interrupted) { // between the look above and the entry in the list
                run.kill();
            }
            return () -> {
                ToolResult result = run.await();
                running.remove(run);
                return result;
            };
        } catch (IOException e) {
            return () -> none(tool, "the " + tool.tool() + " process cannot be started: " + e.getMessage(), false);
        }
    }

    /** Waits for what a process found. */
    private interface Pending {
        ToolResult result() throws InterruptedException;
    }

    private void heard(ToolProcess tool, Message message) {
        progress.heard(tool.tool(), message);
    }

    private static ToolResult none(ToolProcess tool, String ending, boolean interrupted) {
        return new ToolResult(tool.tool(), null, new ArrayList<>(), ending, interrupted);
    }

    /** Ends what runs and starts nothing more. May be called from any thread. */
    public void interrupt() {
        interrupted = true;
        running.forEach(ToolRun::kill);
    }
}
