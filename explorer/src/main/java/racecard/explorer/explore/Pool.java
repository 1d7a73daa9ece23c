package racecard.explorer.explore;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import racecard.explorer.graph.Graph;

/** Graphs to be used again, so that copying allocates nothing once the deepest point was reached. */
final class Pool {
    private final int threads;
    private final int sets;
    private final Map<Integer, ArrayDeque<Graph>> free = new HashMap<>();

    Pool(int threads, int sets) {
        this.threads = threads;
        this.sets = sets;
    }

    /** A graph of this capacity, with anything in it. */
    Graph take(int capacity) {
        Graph graph = free.computeIfAbsent(capacity, c -> new ArrayDeque<>()).poll();
        return graph != null ? graph : new Graph(threads, capacity, sets);
    }

    void give(Graph graph) {
        free.computeIfAbsent(graph.capacity(), c -> new ArrayDeque<>()).push(graph);
    }
}
