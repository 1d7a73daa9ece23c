package racecard.explorer.harness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.explorer.explore.Search;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;
import racecard.explorer.model.JavaModel;
import racecard.explorer.model.Overtaking;
import racecard.explorer.runtime.Frames;

/**
 * What Java allows more than executions without cycles in program order and reads-from, by the lines of the source:
 * plain accesses that race, and reads that a later write of their thread may overtake ({@link Overtaking}).
 */
final class Races {
    /** Two events by their places in their threads: near enough, and far fewer than there are histories. */
    private record Pair(int location, int thread, int index, int otherThread, int otherIndex) {}

    private final JavaProgram program;
    private final Overtaking overtaking;
    private final Set<Pair> known = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private final Map<Integer, List<List<StackTraceElement>>> frames = new HashMap<>(); // by thread, of this graph

    /** @param model that of the graphs, or null where nothing races */
    Races(JavaProgram program, JavaModel model) {
        this.program = program;
        this.overtaking = model == null ? null : new Overtaking(model, Search.HAPPENS_BEFORE);
    }

    void look(Graph graph) {
        if (overtaking == null) {
            return;
        }
        frames.clear();
        for (int i = 0; i < graph.size(); i++) {
            int a = graph.at(i);
            Step step = graph.step(a);
            if ((step.isRead() || step.isWrite()) && step.mode() == Mode.PLAIN && !step.isAtomic()) {
                look(graph, a);
            }
        }
        overtaking.look(graph, (read, write) -> note(graph, read, write));
    }

    private void look(Graph graph, int a) {
        for (int i = 0; i < graph.size(); i++) {
            int b = graph.at(i);
            if (graph.step(b).kind() != Step.Kind.PIN && Search.HAPPENS_BEFORE.race(graph, a, b)) {
                note(graph, a, b);
            }
        }
    }

    private void note(Graph graph, int a, int b) {
        int location = graph.step(a).location();
        if (known.add(new Pair(location, graph.thread(a), graph.index(a), graph.thread(b), graph.index(b)))) {
            String x = place(graph, a);
            String y = place(graph, b);
            found.add(x.compareTo(y) < 0 ? x + " / " + y : y + " / " + x);
        }
    }

    private String place(Graph graph, int event) {
        List<StackTraceElement> stack = frames.computeIfAbsent(graph.thread(event), t -> program.frames(graph, t))
                .get(graph.index(event));
        String place = Frames.first(stack);
        return place.isEmpty() ? program.name(graph.thread(event)) : place;
    }

    Set<String> found() {
        return found;
    }
}
