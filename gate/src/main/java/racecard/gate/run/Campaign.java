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
 * Runs the tools over one errand, in their order: neighbours that share the machine at the same time, one that needs it
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

    /** One harvest a tool, in the order of the tools. Returns early, with what there is, after {@link #interrupt}. */
    public List<ToolResult> run(List<ToolProcess> tools, ToolTask errand) throws InterruptedException {
        return run(tools, (tool, home) -> errand);
    }

    /** The same, each tool with an errand of its own, which depends on what those before it have brought home. */
    public List<ToolResult> run(
            List<ToolProcess> tools, BiFunction<ToolProcess, Collection<ToolResult>, ToolTask> errand)
            throws InterruptedException {
        Map<ToolProcess, ToolResult> harvests = new LinkedHashMap<>();
        tools.forEach(tool -> harvests.put(tool, null));
        List<ToolProcess> together = new ArrayList<>();
        for (ToolProcess tool : tools) {
            if (tool.alone()) {
                phase(together, errand, harvests);
                together.clear();
                phase(List.of(tool), errand, harvests);
            } else {
                together.add(tool);
            }
        }
        phase(together, errand, harvests);
        return List.copyOf(harvests.values());
    }

    private void phase(
            List<ToolProcess> tools,
            BiFunction<ToolProcess, Collection<ToolResult>, ToolTask> errand,
            Map<ToolProcess, ToolResult> harvests)
            throws InterruptedException {
        if (!tools.isEmpty()) {
            progress.phase(tools.stream().map(ToolProcess::tool).toList());
        }
        Map<ToolProcess, List<Homecoming>> started = new LinkedHashMap<>();
        for (ToolProcess tool : tools) {
            List<Homecoming> parts = new ArrayList<>();
            ToolTask task = errand.apply(tool, harvests.values());
            List<ToolTask> errands = task.deal(hands(tool, task));
            for (int part = 0; part < errands.size(); part++) {
                parts.add(start(tool, part, errands.get(part)));
            }
            started.put(tool, parts);
        }
        for (Map.Entry<ToolProcess, List<Homecoming>> entry : started.entrySet()) {
            List<ToolResult> parts = new ArrayList<>();
            for (Homecoming part : entry.getValue()) {
                parts.add(part.harvest());
            }
            harvests.put(entry.getKey(), ToolResult.together(parts));
        }
    }

    /**
     * Somebody else's class gets a process of its own, so that what it does there is done to it alone. jcstress makes one
     * for every test by itself.
     */
    private static int hands(ToolProcess tool, ToolTask task) {
        boolean forks = Tool.named(tool.tool()).filter(Tool::samples).isPresent();
        return task.classpath().isEmpty() || forks
                ? tool.processes()
                : task.order().subjects().size();
    }

    private Homecoming start(ToolProcess tool, int part, ToolTask errand) {
        if (interrupted) {
            return () -> none(tool, "interrupted", true);
        }
        try {
            ToolRun run = new ToolRun(
                    tool, part, errand, room, Patience.of(errand.order().profile()), message -> heard(tool, message));
            running.add(run);
            if (interrupted) { // between the look above and the entry in the list
                run.kill();
            }
            return () -> {
                ToolResult harvest = run.await();
                running.remove(run);
                return harvest;
            };
        } catch (IOException e) {
            return () -> none(tool, "the " + tool.tool() + " process cannot be started: " + e.getMessage(), false);
        }
    }

    /** Waits for what a process brings home. */
    private interface Homecoming {
        ToolResult harvest() throws InterruptedException;
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
