package racecard.jcstress;

import java.util.List;
import java.util.function.Consumer;
import racecard.evidence.LadderTable;
import racecard.evidence.Message;
import racecard.evidence.Order;
import racecard.evidence.ToolMain;

/** Says what the ladders of a protocol are, for its page: their tables, and what the explorer makes of each step. */
public final class LadderTool {
    private LadderTool() {}

    /** Runs none of them. */
    public static void main(String[] args) {
        ToolMain.run("ladders", args, (order, wire) -> run(order, wire::send));
    }

    static void run(Order order, Consumer<Message> wire) {
        Ladders.of(order.protocol()).stream().map(LadderTool::told).forEach(wire);
        wire.accept(new Message.Done());
    }

    private static LadderTable told(Ladder ladder) {
        return new LadderTable(
                ladder.name(),
                ladder.claim(),
                ladder.steps().stream().map(LadderTool::told).toList());
    }

    private static LadderTable.Step told(Ladder.Step step) {
        Experiment experiment = step.experiment();
        Reachable reachable = Reachable.of(experiment);
        List<LadderTable.Line> lines = experiment.outcomes().stream()
                .map(line -> new LadderTable.Line(line.states(), line.expect().name(), line.description()))
                .toList();
        return new LadderTable.Step(
                step.subject(),
                step.kernel().orElse(null),
                experiment.test().getSimpleName(),
                step.change(),
                lines,
                reachable.outcomes().stream().sorted().toList(),
                !reachable.races().isEmpty());
    }
}
