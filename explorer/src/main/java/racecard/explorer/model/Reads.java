package racecard.explorer.model;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/** The oldest write that a read may still read. */
final class Reads {
    private final int visibly;
    private final Freezes freezes;

    /** @param visibly the set of what is visibly before an event */
    Reads(int visibly, Freezes freezes) {
        this.visibly = visibly;
        this.freezes = freezes;
    }

    /**
     * Its rank: cowr, no write that is coherence-later is visible to the read; and corr as X1 has it, among coherent
     * reads.
     */
    int floor(Graph graph, int read) {
        return Math.max(visible(graph, read), readBefore(graph, read));
    }

    /** The rank of the last write to the read's location that is visible to it, or -1. */
    private int visible(Graph graph, int read) {
        int location = graph.step(read).location();
        int at = graph.row(read);
        long[] frozen = freezes.seen(graph, read);
        int rank = graph.writes(location) - 1;
        while (rank >= 0) {
            int write = graph.write(location, rank);
            if (graph.thread(write) == graph.thread(read)
                    || Rows.has(graph.rows(visibly), at, write)
                    || (frozen != null && Rows.has(frozen, 0, write))) {
                break;
            }
            rank--;
        }
        return rank;
    }

    /**
     * The highest rank that a coherent read of the same location read before this one, which is coherent itself, in the
     * same thread; or -1.
     */
    private static int readBefore(Graph graph, int read) {
        int highest = -1;
        if (graph.step(read).mode().coherent()) {
            for (int i = 0; i < graph.index(read); i++) {
                int e = graph.event(graph.thread(read), i);
                Step step = graph.step(e);
                if (step.isRead()
                        && step.location() == graph.step(read).location()
                        && step.mode().coherent()) {
                    highest = Math.max(highest, graph.rank(graph.rf(e)));
                }
            }
        }
        return highest;
    }
}
