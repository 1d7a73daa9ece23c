package racecard.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import racecard.evidence.Message;

/** Runs the tools over one order: those that share the machine at the same time, then each that needs it alone. */
final class Campaign {
    private final Path room;
    private final Progress progress;
    private final List<ToolRun> running = new CopyOnWriteArrayList<>();
    private volatile boolean interrupted;

    /**
     * @param room the folder for logs and droppings
     * @param progress told of every message; from several threads at a time
     */
    Campaign(Path room, Progress progress) {
        this.room = room;
        this.progress = progress;
    }

    /** One harvest a tool, in the order of the tools. Returns early, with what there is, after {@link #interrupt}. */
    List<Harvest> run(List<ToolProcess> tools, Order order) throws InterruptedException {
        Map<ToolProcess, Harvest> harvests = new LinkedHashMap<>();
        tools.forEach(tool -> harvests.put(tool, null));
        phase(tools.stream().filter(t -> !t.alone()).toList(), order, harvests);
        for (ToolProcess tool : tools) {
            if (tool.alone()) {
                phase(List.of(tool), order, harvests);
            }
        }
        return List.copyOf(harvests.values());
    }

    private void phase(List<ToolProcess> tools, Order order, Map<ToolProcess, Harvest> harvests)
            throws InterruptedException {
        if (!tools.isEmpty()) {
            progress.phase(tools.stream().map(ToolProcess::tool).toList());
        }
        Map<ToolProcess, ToolRun> runs = new LinkedHashMap<>();
        for (ToolProcess tool : tools) {
            if (interrupted) {
                harvests.put(tool, none(tool, "interrupted", true));
                continue;
            }
            try {
                ToolRun run = new ToolRun(tool, order, room, message -> heard(tool, message));
                runs.put(tool, run);
                running.add(run);
                if (interrupted) { // between the look above and the entry in the list
                    run.kill();
                }
            } catch (IOException e) {
                harvests.put(
                        tool,
                        none(tool, "the " + tool.tool() + " process cannot be started: " + e.getMessage(), false));
            }
        }
        for (Map.Entry<ToolProcess, ToolRun> entry : runs.entrySet()) {
            Harvest harvest = entry.getValue().await();
            running.remove(entry.getValue());
            harvests.put(entry.getKey(), harvest);
        }
    }

    private void heard(ToolProcess tool, Message message) {
        progress.heard(tool.tool(), message);
    }

    private static Harvest none(ToolProcess tool, String ending, boolean interrupted) {
        return new Harvest(tool.tool(), null, new ArrayList<>(), ending, interrupted);
    }

    /** Ends what runs and starts nothing more. May be called from any thread. */
    void interrupt() {
        interrupted = true;
        running.forEach(ToolRun::kill);
    }
}
