package racecard.explorer.explore;

import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/**
 * Backward revisits: what must go when an earlier read is to read a new write, and whether this graph is the one that
 * does it.
 */
final class Revisits {
    private Revisits() {}

    /**
     * Whether the read at place {@code at} is to be revisited by {@code write}, which is in the graph but not yet in
     * coherence order; and if so, which events go.
     *
     * @param gone is set to the events that go
     */
    static boolean prepare(Graph graph, int at, int write, long[] gone) {
        if (graph.inPorf(graph.at(at), write) || !maximal(graph, at, write)) {
            return false;
        }
        Rows.clear(gone, 0, graph.words());
        for (int i = at + 1; i < graph.size() - 1; i++) {
            if (!stays(graph, graph.at(i), write)) {
                if (!maximal(graph, i, write)) {
                    return false;
                }
                Rows.add(gone, 0, graph.at(i));
            }
        }
        return true;
    }

    /**
     * Whether the event at place {@code at} stands as it would by default, seen from what was there before it and from
     * the write's past.
     */
    private static boolean maximal(Graph graph, int at, int write) {
        int e = graph.at(at);
        Step step = graph.step(e);
        if (step.kind() == Step.Kind.CHOICE) {
            return graph.value(e) == 0;
        }
        if (step.kind() == Step.Kind.PIN) {
            return Pins.follows(graph, at, write);
        }
        int source = step.isRead() ? graph.rf(e) : e;
        if (source != Graph.INITIAL && source != e && !before(graph, source, at, write)) {
            return false;
        }
        int rank = graph.rank(source);
        for (int i = 0; i < graph.size() - 1; i++) {
            int other = graph.at(i);
            Step what = graph.step(other);
            if (what.location() != step.location() || !(i <= at || stays(graph, other, write))) {
                continue;
            }
            if (what.isWrite() ? graph.rank(other) > rank : step.isWrite() && graph.rf(other) == e) {
                return false;
            }
        }
        return true;
    }

    private static boolean stays(Graph graph, int event, int write) {
        return graph.step(event).kind() == Step.Kind.PIN ? Pins.stays(graph, event, write) : graph.inPorf(event, write);
    }

    private static boolean before(Graph graph, int event, int at, int write) {
        if (graph.inPorf(event, write)) {
            return true;
        }
        for (int i = 0; i <= at; i++) {
            if (graph.at(i) == event) {
                return true;
            }
        }
        return false;
    }
}
