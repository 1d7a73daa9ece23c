package racecard.explorer.model;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Finds what the (po ∪ rf)-acyclic form leaves out: reads that a later write of the same thread may overtake. ARM and
 * POWER do so, and compilers may, wherever nothing in the model orders the two: plain and opaque accesses of different
 * variables, and the weak halves of read-modify-writes. Load buffering is made of such pairs, and so is what happens
 * when a write goes ahead of an opaque read that decides nothing about it.
 *
 * <pre>
 *   T0: r: x?  w: y = 1      T1: a: y?  b: x = 1      r may read 1 and so may a, if T0's pair (or T1's) went ahead
 *   T0: r: x?  w: y = 1      T1: b: x = 1  a: y?      b before a: T0's pair is left alone
 * </pre>
 *
 * <p>A pair of read r and write w can matter only where another thread can tell. It has to see w, or to be overwritten
 * by it, in an access a that nothing orders with w; and the read has to see what comes after that, in a write b that
 * nothing orders with r. So a pair is left alone when no such a and b are there, or when the only ones are of one
 * thread in the order b, a: then r reads b, w comes later, and nothing went ahead of anything. One acyclic execution is
 * enough to see this: take one in which the pair went ahead, and let r read what was there before b instead; a and b
 * are in it as they were.
 */
public final class Overtaking {
    private final JavaModel model;
    private final HappensBefore happensBefore;

    /** Is told of a read and of the write that may overtake it. */
    public interface Found {
        void found(int read, int write);
    }

    /** Looks at graphs that keep the sets of both. */
    public Overtaking(JavaModel model, HappensBefore happensBefore) {
        this.model = model;
        this.happensBefore = happensBefore;
    }

    /** Looks at a complete execution. */
    public void look(Graph graph, Found found) {
        for (int t = 0; t < graph.threads(); t++) {
            for (int i = 0; i < graph.length(t); i++) {
                if (graph.step(graph.event(t, i)).isRead()) {
                    look(graph, graph.event(t, i), found);
                }
            }
        }
    }

    private void look(Graph graph, int read, Found found) {
        if (graph.step(read).mode().synchronizes()) {
            return; // it comes before all that is later in its thread
        }
        int t = graph.thread(read);
        for (int i = graph.index(read) + 1; i < graph.length(t); i++) {
            int write = graph.event(t, i);
            if (graph.step(write).isWrite()
                    && graph.step(write).location() != graph.step(read).location()
                    && !model.orders(graph, read, write)
                    && tells(graph, read, write)) {
                found.found(read, write);
            }
        }
    }

    private boolean tells(Graph graph, int read, int write) {
        for (int i = 0; i < graph.size(); i++) {
            int b = graph.at(i);
            if (graph.step(b).isWrite() && unordered(graph, b, read)) {
                for (int k = 0; k < graph.size(); k++) {
                    int a = graph.at(k);
                    if ((graph.thread(a) != graph.thread(b) || graph.index(a) < graph.index(b))
                            && unordered(graph, a, write)
                            && !keptOut(graph, a, write)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean unordered(Graph graph, int a, int b) {
        return graph.step(a).location() == graph.step(b).location()
                && graph.step(a).kind() != Step.Kind.PIN
                && graph.thread(a) != graph.thread(b)
                && !happensBefore.orders(graph, a, b)
                && !happensBefore.orders(graph, b, a);
    }

    /** That a lock is held is seen by those alone who try it and fail. */
    private static boolean keptOut(Graph graph, int a, int write) {
        return graph.step(write).isUpdate()
                && graph.step(graph.before(write)).isLock()
                && !(graph.step(a).isRead() && graph.rf(a) == write);
    }
}
