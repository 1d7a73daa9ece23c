package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Pins: what stays of a read that a write has revisited and made wait.
 *
 * <p>Left as it is, such a read would be blocked until a later write revisits it again, and each time that happens the graph in which it does not would go on to its
 * end for nothing. So it is taken out, and its thread reads anew when there is something to read that lets it go on. Its place and the write that it read stay as a pin, which
 * says what the blocked read said: this write cannot be deleted by revisits of what came later; and the thread reads only writes by which the read, had it
 * stayed, would have been revisited in the end ({@link #follows}), for the others have visited it without the detour. Where the place itself is to be deleted,
 * the pin stands for whichever write the read would have had by default, if that is one of those.
 *
 * <p>When the thread's turn comes and the last write is not one of those, the read is put in with it all the same and the thread is blocked: what it does
 * after reading the last write is shown elsewhere, but other waiting threads may still go on and write what revisits the read, or something before it.
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
     * Whether a read left where the pin at place {@code at} is, would have been revisited by the pin's write, by another that has it in its past, and so on, until it
     * read what it reads by default when {@code write} comes. Each of them found it reading the coherence-last of what was there before the read and of its own past.
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
