package racecard.checker.model;

import racecard.checker.graph.Graph;
import racecard.checker.graph.Rows;
import racecard.checker.graph.Step;

/** Whether push sources can be put into an order: acyclic(must ∪ K), see {@link JavaModel}. */
final class PushOrder {
    private final int kSet;
    private final int allSet;
    private final int pushedBySet;
    private int words;
    private long[] sources = new long[0]; // one row: all push sources
    private long[] reaching = new long[0]; // a row an event: sources a with a push;K* e
    private long[] reachingPo = new long[0]; // a row an event: the same, over all z with z po? e
    private long[] into = new long[0]; // a row a write: sources that reach it by push;K*;(fr ∪ po?;co)
    private long[] earlier = new long[0]; // a row a source: sources that must be before it

    /** Reads the sets of {@link JavaModel}: K-before, all so far, pushed by. */
    PushOrder(int kSet, int allSet, int pushedBySet) {
        this.kSet = kSet;
        this.allSet = allSet;
        this.pushedBySet = pushedBySet;
    }

    boolean exists(Graph graph) {
        prepare(graph);
        if (Rows.next(sources, 0, words, 0) < 0) {
            return true;
        }
        for (int i = 0; i < graph.size(); i++) {
            reach(graph, graph.at(i));
        }
        for (int i = 0; i < graph.size(); i++) {
            if (graph.step(graph.at(i)).isWrite()) {
                into(graph, graph.at(i));
            }
        }
        for (int b = Rows.next(sources, 0, words, 0); b >= 0; b = Rows.next(sources, 0, words, b + 1)) {
            earlier(graph, b);
        }
        return acyclic();
    }

    private void prepare(Graph graph) {
        words = graph.words();
        int all = words * words * 64;
        if (into.length < all) {
            sources = new long[words];
            reaching = new long[all];
            reachingPo = new long[all];
            into = new long[all];
            earlier = new long[all];
        }
        Rows.clear(sources, 0, words);
        long[] pushedBy = graph.rows(pushedBySet);
        for (int i = 0; i < graph.size(); i++) {
            if (graph.step(graph.at(i)).kind() != Step.Kind.PIN) { // what was pushed by is there no more
                Rows.or(sources, 0, pushedBy, graph.row(graph.at(i)), words);
            }
        }
    }

    private void reach(Graph graph, int e) {
        int at = graph.row(e);
        collect(graph, e, graph.rows(kSet), reaching);
        // ALL holds e, what is po-before it, and what is K-before any of these: exactly the a' of a push a' K* z po? e.
        collect(graph, e, graph.rows(allSet), reachingPo);
        Rows.or(reachingPo, at, reaching, at, words);
    }

    private void collect(Graph graph, int e, long[] over, long[] result) {
        int at = graph.row(e);
        long[] pushedBy = graph.rows(pushedBySet);
        Rows.set(result, at, pushedBy, at, words);
        for (int k = Rows.next(over, at, words, 0); k >= 0; k = Rows.next(over, at, words, k + 1)) {
            Rows.or(result, at, pushedBy, graph.row(k), words);
        }
    }

    private void into(Graph graph, int write) {
        int at = graph.row(write);
        Rows.clear(into, at, words);
        int location = graph.step(write).location();
        int rank = graph.rank(write);
        for (int i = 0; i < graph.size(); i++) {
            int e = graph.at(i);
            Step step = graph.step(e);
            if (step.location() != location || e == write) {
                continue;
            }
            if (step.isRead()) {
                if (graph.rank(graph.rf(e)) < rank) {
                    Rows.or(into, at, reaching, graph.row(e), words);
                }
            } else if (step.isWrite() && graph.rank(e) < rank) {
                Rows.or(into, at, reachingPo, graph.row(e), words);
            }
        }
    }

    private void earlier(Graph graph, int b) {
        int at = graph.row(b);
        long[] k = graph.rows(kSet);
        Rows.clear(earlier, at, words);
        if (graph.step(b).isWrite()) {
            Rows.or(earlier, at, into, at, words);
        }
        for (int w = Rows.next(k, at, words, 0); w >= 0; w = Rows.next(k, at, words, w + 1)) {
            if (graph.step(w).isWrite()) {
                Rows.or(earlier, at, into, graph.row(w), words);
            }
        }
        Rows.or(earlier, at, k, at, words);
    }

    /** Takes away sources that nothing left must precede, until none is left or none can be taken. */
    private boolean acyclic() {
        boolean taken = true;
        while (taken) {
            taken = false;
            for (int b = Rows.next(sources, 0, words, 0); b >= 0; b = Rows.next(sources, 0, words, b + 1)) {
                if (!Rows.meet(earlier, b * words, sources, 0, words)) {
                    Rows.remove(sources, 0, b);
                    taken = true;
                }
            }
        }
        return Rows.next(sources, 0, words, 0) < 0;
    }
}
