package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * A pin marks the place of a read that a write has revisited, and that had to wait all the same.
 *
 * <pre>
 *   T0: lock l; unlock l     T1: lock l; unlock l
 *
 *   1  T0 reads l: free      T0 goes first, T1 after it. That is one execution.
 *   2  T1 locks l            This write revisits the read of 1: T0 reads l: held, and must wait.
 *   3  a pin                 T0's read is taken out again. Its place keeps the pin: "T0 has read T1's lock here".
 *   4  T1 unlocks l          Only now is T0 asked again. It reads l: free. That is the other execution.
 * </pre>
 *
 * <p>If the read stayed in at 3, the unlock of 4 would revisit it, and the graph in which it does not would be walked
 * to its end with T0 blocked, for nothing. So it goes, and the pin says for the graph what the read would have said:
 *
 * <ul>
 *   <li>The write that it read, T1's lock, is needed: no revisit by what came later deletes it.
 *   <li>T0 reads at this place nothing but that write, or one by which the read, had it stayed, would have been
 *       revisited in the end ({@link #follows}). The unlock is one: it has the lock in its past. Every other write
 *       meets this read in the graph in which 2 did not happen.
 *   <li>When a later revisit wants to delete the place itself, the pin was put in the default way if it follows in the
 *       same sense from the write that revisits.
 * </ul>
 *
 * <p>T0 may be asked again while the last write is none of those. Then the read is put in with that write, and T0 is
 * blocked: what T0 does after reading it is shown elsewhere, but other threads that wait may still go on and write what
 * revisits the read, or something before it.
 */
final class Pins {
    private Pins() {}

    /** Whether event {@code index} of thread {@code t} may read this write as far as its pins go. */
    static boolean allow(Graph graph, int t, int index, int write) {
        int left = graph.pins();
        for (int i = 0; left > 0; i++) {
            int e = graph.at(i);
            if (graph.step(e).kind() != Step.Kind.PIN) {
                continue;
            }
            left--;
            if (graph.thread(e) == t && graph.index(e) == index && write != graph.rf(e) && !follows(graph, i, write)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a pin stays because the read that it left behind is in the past of this write. */
    static boolean stays(Graph graph, int pin, int write) {
        int t = graph.thread(pin);
        return graph.index(pin) < graph.length(t) && graph.inPorf(graph.event(t, graph.index(pin)), write);
    }

    /**
     * Whether a chain of revisits leads from the pin's write to {@code write}: had the read stayed at place {@code at},
     * the pin's write would have revisited it, then one that has that write in its past, and so on, up to {@code
     * write}. Each finds the read at its default, the coherence-last of what was there before the read and of its own
     * past; so the chain is walked from its end, a default at a time.
     */
    static boolean follows(Graph graph, int at, int write) {
        int source = graph.rf(graph.at(at));
        int last = write;
        do {
            if (last == Graph.INITIAL || !graph.inPorf(source, last)) {
                return false;
            }
            last = last(graph, at, last);
        } while (last != source);
        return true;
    }

    private static int last(Graph graph, int at, int write) {
        int pin = graph.at(at);
        int last = Graph.INITIAL;
        for (int i = 0; i < graph.size(); i++) {
            int e = graph.at(i);
            if (graph.step(e).isWrite()
                    && graph.step(e).location() == graph.step(pin).location()
                    && (i <= at || graph.inPorf(e, write))
                    && graph.rank(e) > graph.rank(last)) {
                last = e;
            }
        }
        return last;
    }
}
