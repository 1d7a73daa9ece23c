package racecard.checker.explore;

import racecard.checker.graph.Graph;
import racecard.checker.graph.Rows;
import racecard.checker.graph.Step;

/** Backward revisits: what must go when an earlier read is to read a new write, and whether this graph is the one that does it. */
final class Revisits {
    private Revisits() {}

    /**
     * Whether {@code read} is to be revisited by {@code write}, which is in the graph but not yet in coherence order; and if so, which events go.
     *
     * @param gone is set to the events that go
     */
    static boolean prepare(Graph graph, int read, int write, long[] gone) {
        if (graph.inPorf(read, write)) {
            return false;
        }
        Rows.clear(gone, 0, graph.words());
        boolean after = false;
        for (int i = 0; i < graph.size() - 1; i++) {
            int e = graph.at(i);
            if (after && !stays(graph, e, write)) {
                Rows.add(gone, 0, e);
            }
            after |= e == read;
        }
        for (int i = 0; i < graph.size() - 1; i++) {
            int e = graph.at(i);
            if ((e == read || Rows.has(gone, 0, e)) && !maximal(graph, i, write)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the event at place {@code at} stands as it would by default, seen from what was there before it and from the write's past. */
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
