package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import racecard.explorer.explore.Search;
import racecard.explorer.graph.Graph;
import racecard.explorer.lab.Call;
import racecard.explorer.lab.Execution;
import racecard.explorer.runtime.Ended;

/** What judges see of a graph in which every thread has ended. */
final class CompleteExecution implements Execution {
    private final Graph graph;
    private final List<Call> before;
    private final List<Ended> ends;
    private final List<Call> after;

    CompleteExecution(Graph graph, List<Call> before, List<Ended> ends, List<Call> after) {
        this.graph = graph;
        this.before = before;
        this.ends = ends;
        this.after = after;
    }

    @Override
    public List<Call> before() {
        return before;
    }

    @Override
    public List<List<Call>> threads() {
        return ends.stream().map(Ended::calls).toList();
    }

    @Override
    public List<Call> after() {
        return after;
    }

    @Override
    public boolean precedes(int t, int i, int u, int j) {
        if (t == u) {
            return i < j;
        }
        Call a = ends.get(t).calls().get(i);
        Call b = ends.get(u).calls().get(j);
        return a.from() < a.to()
                && b.from() < b.to()
                && Search.HAPPENS_BEFORE.orders(graph, graph.event(t, a.to() - 1), graph.event(u, b.from()));
    }

    /**
     * All that {@link #precedes} says between calls of different threads, in a fixed order: two executions with the
     * same calls and the same list are the same to a judge.
     */
    List<Boolean> order() {
        List<Boolean> order = new ArrayList<>();
        for (int t = 0; t < ends.size(); t++) {
            for (int u = 0; u < ends.size(); u++) {
                for (int i = 0; t != u && i < ends.get(t).calls().size(); i++) {
                    for (int j = 0; j < ends.get(u).calls().size(); j++) {
                        order.add(precedes(t, i, u, j));
                    }
                }
            }
        }
        return order;
    }
}
