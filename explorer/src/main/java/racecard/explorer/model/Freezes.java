package racecard.explorer.model;

import racecard.explorer.graph.Chain;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/**
 * Final fields (JLS 17.5): a read that comes through one sees what was written before it was frozen, at the end of the
 * constructor, even where nothing else orders the two. This holds for that read alone: it is no happens-before, and
 * nothing follows from it for others (17.5.1 restricts it so). A reference that got out before the freeze carries no
 * such promise.
 */
final class Freezes {
    private final int all;

    /** @param all the set of an event, of what is po-before it and of what is visibly before those */
    Freezes(int all) {
        this.all = all;
    }

    /** What a read sees that came along this chain; null for nothing that needs be. */
    long[] seen(Graph graph, int read) {
        Chain chain = graph.step(read).chain();
        return chain == null ? null : ways(graph, graph.thread(read), chain);
    }

    /** What is seen by all ways; by one, what is seen through any of its references. */
    private long[] ways(Graph graph, int t, Chain chain) {
        int words = graph.words();
        long[] common = null;
        for (int[] way : chain.ways()) {
            long[] seen = new long[words];
            for (int index : way) {
                through(graph, graph.event(t, index), seen);
            }
            if (common == null) {
                common = seen;
            } else {
                for (int i = 0; i < words; i++) {
                    common[i] &= seen[i];
                }
            }
        }
        return common == null ? new long[words] : common;
    }

    private void through(Graph graph, int read, long[] seen) {
        int write = graph.rf(read);
        if (write == Graph.INITIAL) {
            return;
        }
        Step step = graph.step(write);
        if (step.chain() == null) {
            return; // not finished when it was published, or without final fields
        }
        int words = graph.words();
        if (step.chain().frozen() > 0) {
            int last = graph.event(graph.thread(write), step.chain().frozen() - 1);
            Rows.or(seen, 0, graph.rows(all), graph.row(last), words);
        } else if (step.chain().frozen() < 0) {
            Rows.or(seen, 0, ways(graph, graph.thread(write), step.chain()), 0, words);
        }
    }
}
