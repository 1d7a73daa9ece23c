package racecard.explorer.model;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/** {@code sc}: acyclic(po ∪ rf ∪ co ∪ fr). */
public final class SequentialConsistency implements MemoryModel {
    private long[] seen = new long[0];
    private int[] todo = new int[0];

    @Override
    public String label() {
        return "sc";
    }

    @Override
    public int sets() {
        return 0;
    }

    @Override
    public void add(Graph graph, int event) {}

    /** A new cycle can only pass through the new event, and the only way out of it is to a coherence-later write. */
    @Override
    public boolean admits(Graph graph, int event) {
        Step step = graph.step(event);
        if (step.kind() == Step.Kind.CHOICE) {
            return true;
        }
        int rank = step.isRead() ? graph.rank(graph.rf(event)) : graph.rank(event);
        return graph.isLast(step.location(), rank) || !reaches(graph, event);
    }

    private boolean reaches(Graph graph, int goal) {
        int words = graph.words();
        if (seen.length < words) {
            seen = new long[words];
            todo = new int[words * 64];
        }
        Rows.clear(seen, 0, words);
        int left = 0;
        todo[left++] = goal;
        while (left > 0) {
            int e = todo[--left];
            for (int i = 0; i < graph.size(); i++) {
                int later = graph.at(i);
                if (graph.step(later).kind() != Step.Kind.PIN && precedes(graph, e, later)) {
                    if (later == goal) {
                        return true;
                    }
                    if (!Rows.has(seen, 0, later)) {
                        Rows.add(seen, 0, later);
                        todo[left++] = later;
                    }
                }
            }
        }
        return false;
    }

    /** (a, b) in po ∪ rf ∪ co ∪ fr. */
    private static boolean precedes(Graph graph, int a, int b) {
        if (graph.thread(a) == graph.thread(b) && graph.index(a) < graph.index(b)) {
            return true;
        }
        Step x = graph.step(a);
        Step y = graph.step(b);
        if (x.location() != y.location() || x.location() < 0) {
            return false;
        }
        if (y.isWrite()) {
            return (x.isWrite() ? graph.rank(a) : graph.rank(graph.rf(a))) < graph.rank(b);
        }
        return x.isWrite() && graph.rf(b) == a;
    }
}
