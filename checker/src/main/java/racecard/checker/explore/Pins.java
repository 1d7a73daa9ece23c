package racecard.checker.explore;

import racecard.checker.graph.Graph;
import racecard.checker.graph.Step;

/**
 * Pins: what stays of a read that a write has revisited and made wait.
 *
 * <p>Left as it is, such a read would be blocked until a later write revisits it again, and each time that happens the graph in which it does not would go on to its
 * end for nothing. So it is taken out, and its thread reads anew when there is something to read that lets it go on. Its place and the write that it read stay as a pin, which
 * says what the blocked read said: this write cannot be deleted by revisits of what came later; and the thread reads only writes that have it in their
 * past, for the others have visited the read without the detour. Where the place itself is to be deleted, the pin stands for whichever of those writes
 * the read would have had by default.
 */
final class Pins {
    private Pins() {}

    /** Whether event {@code index} of thread {@code t} may read this write as far as its pins go. */
    static boolean allow(Graph graph, int t, int index, int write) {
        for (int i = 0; i < graph.size(); i++) {
            int e = graph.at(i);
            if (graph.step(e).kind() == Step.Kind.PIN
                    && graph.thread(e) == t
                    && graph.index(e) == index
                    && write != graph.rf(e)
                    && (write == Graph.INITIAL || !graph.inPorf(graph.rf(e), write))) {
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

    /** Whether the read that left this pin at place {@code at} would by default read the pin's write, or one that has it in its past. */
    static boolean maximal(Graph graph, int at, int write) {
        int pin = graph.at(at);
        int source = graph.rf(pin);
        if (!graph.inPorf(source, write)) {
            return false;
        }
        int last = source;
        for (int i = 0; i < graph.size() - 1; i++) {
            int e = graph.at(i);
            if (graph.step(e).isWrite()
                    && graph.step(e).location() == graph.step(pin).location()
                    && (i <= at || graph.inPorf(e, write))
                    && graph.rank(e) > graph.rank(last)) {
                last = e;
            }
        }
        return last == source || graph.inPorf(source, last);
    }
}
