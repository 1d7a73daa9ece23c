package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Threads that wait in a graph.
 *
 * <pre>
 *   while (x == 0) {}               has read x = 0: it waits on that one read ({@link #on})
 *   while (x == 0 &amp;&amp; y == 0) {}     has read x = 0, y = 0: it waits on the round, and on neither read alone
 * </pre>
 *
 * <p>A write of x that does not end the first wait leaves a pin in place of the read ({@link Pins}). The second stays
 * in the graph as it is, and a write of x or of y revisits the read of it as it revisits any other. Either waits for
 * ever ({@link #forEver}) when nobody can move and each read of the round has read the last write.
 */
final class Waits {
    private Waits() {}

    /** Whether this read is the whole round that its thread waits to be able to leave. */
    static boolean on(Graph graph, int read) {
        int t = graph.thread(read);
        Step next = graph.next(t);
        return next != null
                && next.kind() == Step.Kind.WAIT
                && graph.last(t) == read
                && next.waitsFrom() == graph.index(read);
    }

    /**
     * Whether a waiting thread has read in its last round what will never change: the last write of each location,
     * which no pin leaves to another graph. One that would give up by itself does not wait for ever.
     */
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
