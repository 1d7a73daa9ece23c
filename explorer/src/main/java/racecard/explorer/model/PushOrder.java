package racecard.explorer.model;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/**
 * Whether push sources can be put into an order: acyclic(must ∪ K), see {@link JavaModel}. Everything is gathered along
 * (po ∪ rf), each event from the few that are K-maximal before it, so that the whole takes about as long as reading the
 * graph once.
 */
final class PushOrder {
    private final int kSet;
    private final int pushedBySet;
    private int words;
    private int count;
    private int[] sorted = new int[0]; // events, those (po ∪ rf)-before first
    private long[] left = new long[0]; // one row: not gathered yet
    private long[] sources = new long[0]; // one row: all push sources
    private long[] reaching = new long[0]; // a row an event: sources a with a push;K* e
    private long[] reachingPo = new long[0]; // a row an event: the same, over all z with z po? e
    private long[] into = new long[0]; // a row a write: sources that reach it by push;K*;(fr ∪ po?;co)
    private long[] earlier = new long[0]; // a row an event: sources that reach it, or a write K-before it, that way

    /** Reads the sets of {@link JavaModel}: K-before, pushed by. */
    PushOrder(int kSet, int pushedBySet) {
        this.kSet = kSet;
        this.pushedBySet = pushedBySet;
    }

    boolean exists(Graph graph) {
        prepare(graph);
        if (Rows.next(sources, 0, words, 0) < 0) {
            return true;
        }
        sort(graph);
        for (int i = 0; i < count; i++) {
            reach(graph, sorted[i]);
        }
        into(graph);
        for (int i = 0; i < count; i++) {
            gather(graph, sorted[i], earlier, graph.step(sorted[i]).isWrite() ? into : null);
        }
        return acyclic(graph);
    }

    private void prepare(Graph graph) {
        words = graph.words();
        int all = words * words * 64;
        if (into.length < all) {
            sorted = new int[words * 64];
            left = new long[words];
            sources = new long[words];
            reaching = new long[all];
            reachingPo = new long[all];
            into = new long[all];
            earlier = new long[all];
        }
        Rows.clear(sources, 0, words);
        Rows.clear(left, 0, words);
        long[] pushedBy = graph.rows(pushedBySet);
        for (int i = 0; i < graph.size(); i++) {
            int e = graph.at(i);
            if (graph.step(e).kind() != Step.Kind.PIN) { // what was pushed by is there no more
                Rows.or(sources, 0, pushedBy, graph.row(e), words);
                Rows.add(left, 0, e);
            }
        }
    }

    /** A read that was revisited was put in before what it reads: it has to wait. */
    private void sort(Graph graph) {
        count = 0;
        while (Rows.next(left, 0, words, 0) >= 0) {
            for (int i = 0; i < graph.size(); i++) {
                int e = graph.at(i);
                if (Rows.has(left, 0, e) && !Rows.meet(graph.porf(), graph.row(e), left, 0, words)) {
                    Rows.remove(left, 0, e);
                    sorted[count++] = e;
                }
            }
        }
    }

    private void reach(Graph graph, int e) {
        gather(graph, e, reaching, graph.rows(pushedBySet));
        int at = graph.row(e);
        Rows.set(reachingPo, at, reaching, at, words);
        if (graph.before(e) >= 0) {
            Rows.or(reachingPo, at, reachingPo, graph.row(graph.before(e)), words);
        }
    }

    /** What the event has itself, if anything, and what those have that are K-before it. */
    private void gather(Graph graph, int e, long[] result, long[] own) {
        int at = graph.row(e);
        long[] k = graph.rows(kSet);
        if (own == null) {
            Rows.clear(result, at, words);
        } else {
            Rows.set(result, at, own, at, words);
        }
        Rows.set(left, 0, k, at, words);
        for (int last = Rows.last(left, 0, words); last >= 0; last = Rows.last(left, 0, words)) {
            Rows.or(result, at, result, graph.row(last), words);
            Rows.removeAll(left, 0, k, graph.row(last), words);
            Rows.remove(left, 0, last);
        }
    }

    private void into(Graph graph) {
        for (int i = 0; i < count; i++) {
            Rows.clear(into, graph.row(sorted[i]), words);
        }
        for (int i = 0; i < count; i++) {
            int e = sorted[i];
            Step step = graph.step(e);
            if (step.isRead()) {
                later(graph, step, graph.rank(graph.rf(e)), reaching, e);
            } else if (step.isWrite()) {
                later(graph, step, graph.rank(e), reachingPo, e);
            }
        }
        for (int i = 0; i < count; i++) {
            Step step = graph.step(sorted[i]);
            if (step.isWrite() && graph.rank(sorted[i]) == 0) {
                along(graph, step.location());
            }
        }
    }

    /** Hands what reaches an event to the write behind this rank. */
    private void later(Graph graph, Step step, int rank, long[] reached, int e) {
        int next = graph.write(step.location(), rank + 1);
        if (next != Graph.INITIAL) {
            Rows.or(into, graph.row(next), reached, graph.row(e), words);
        }
    }

    private void along(Graph graph, int location) {
        for (int rank = 1; rank < graph.writes(location); rank++) {
            Rows.or(
                    into,
                    graph.row(graph.write(location, rank)),
                    into,
                    graph.row(graph.write(location, rank - 1)),
                    words);
        }
    }

    /** Takes away sources that nothing left must precede, until none is left or none can be taken. */
    private boolean acyclic(Graph graph) {
        long[] k = graph.rows(kSet);
        boolean taken = true;
        while (taken) {
            taken = false;
            for (int b = Rows.next(sources, 0, words, 0); b >= 0; b = Rows.next(sources, 0, words, b + 1)) {
                int at = graph.row(b);
                if (!Rows.meet(earlier, at, sources, 0, words) && !Rows.meet(k, at, sources, 0, words)) {
                    Rows.remove(sources, 0, b);
                    taken = true;
                }
            }
        }
        return Rows.next(sources, 0, words, 0) < 0;
    }
}
