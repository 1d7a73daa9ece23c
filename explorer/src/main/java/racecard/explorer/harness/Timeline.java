package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * The events of an execution in an order in which they may be told: program order and reads-from are kept, and
 * coherence and from-reads as far as that is possible. Where it is not, no interleaving explains the execution, and
 * somebody reads what was overwritten before: the read is stale.
 */
final class Timeline {
    private final Graph graph;
    private final List<Integer> events = new ArrayList<>();

    Timeline(Graph graph) {
        this.graph = graph;
        int[] done = new int[graph.threads()];
        int last = 0;
        while (true) {
            int t = next(done, last);
            if (t < 0) {
                return;
            }
            events.add(graph.event(t, done[t]++));
            last = t;
        }
    }

    /** Every event, once. */
    List<Integer> events() {
        return events;
    }

    /** The write that a read should have seen, if the order of the trace were that of memory; or -1. */
    int missed(int read) {
        Step step = graph.step(read);
        int missed = -1;
        for (int e : events) {
            if (e == read) {
                break;
            }
            Step other = graph.step(e);
            if (step.isRead()
                    && other.isWrite()
                    && other.location() == step.location()
                    && graph.rank(e) > graph.rank(graph.rf(read))
                    && (missed < 0 || graph.rank(e) > graph.rank(missed))) {
                missed = e;
            }
        }
        return missed;
    }

    /** Stays with a thread while it can, and then prefers one whose next event overtakes nobody. */
    private int next(int[] done, int last) {
        int possible = -1;
        for (int i = 0; i < graph.threads(); i++) {
            int t = (last + i) % graph.threads();
            if (done[t] < graph.length(t) && mayFollow(done, graph.event(t, done[t]))) {
                if (!overtakes(done, graph.event(t, done[t]))) {
                    return t;
                }
                possible = possible < 0 ? t : possible;
            }
        }
        return possible;
    }

    private boolean mayFollow(int[] done, int e) {
        return !graph.step(e).isRead() || graph.rf(e) == Graph.INITIAL || isDone(done, graph.rf(e));
    }

    /** Whether an event that is still to come is before this one in coherence or from-reads. */
    private boolean overtakes(int[] done, int e) {
        Step step = graph.step(e);
        if (!step.isWrite()) {
            return step.isRead()
                    && followedByUpdate(e)
                    && overtakes(done, graph.event(graph.thread(e), graph.index(e) + 1));
        }
        for (int i = 0; i < graph.size(); i++) {
            int other = graph.at(i);
            Step what = graph.step(other);
            if (other != e
                    && what.location() == step.location()
                    && (what.isRead() || what.isWrite())
                    && !isDone(done, other)
                    && !(graph.thread(other) == graph.thread(e) && graph.index(other) < graph.index(e))
                    && (what.isWrite() ? graph.rank(other) : graph.rank(graph.rf(other))) < graph.rank(e)) {
                return true;
            }
        }
        return false;
    }

    boolean followedByUpdate(int read) {
        int t = graph.thread(read);
        return graph.index(read) + 1 < graph.length(t)
                && graph.step(graph.event(t, graph.index(read) + 1)).isUpdate();
    }

    private boolean isDone(int[] done, int e) {
        return graph.index(e) < done[graph.thread(e)];
    }
}
