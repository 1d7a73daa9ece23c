package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/** Threads that wait in a graph. */
final class Waits {
    private Waits() {}

    /** Whether this read is all that its thread waits for. */
    static boolean on(Graph graph, int read) {
        int t = graph.thread(read);
        Step next = graph.next(t);
        return next != null
                && next.kind() == Step.Kind.WAIT
                && graph.last(t) == read
                && next.waitsFrom() == graph.index(read);
    }

    /** Whether what a waiting thread has read in its last round will never change: each is the last write of its location, and no pin keeps it for other graphs. */
    static boolean forEver(Graph graph, int t) {
        if (graph.next(t).patience() == Step.Patience.IMPATIENT) {
            return false;
        }
        for (int i = graph.next(t).waitsFrom(); i < graph.length(t); i++) {
            int e = graph.event(t, i);
            if (graph.step(e).isRead()
                    && !(graph.isLast(graph.step(e).location(), graph.rank(graph.rf(e)))
                            && Pins.allow(graph, t, i, graph.rf(e)))) {
                return false;
            }
        }
        return true;
    }
}
