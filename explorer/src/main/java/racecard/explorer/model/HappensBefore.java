package racecard.explorer.model;

import racecard.explorer.graph.Fence;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Rows;
import racecard.explorer.graph.Step;

/**
 * hb = (po ∪ sw)⁺. A release write, or any write behind a release fence, synchronizes with an acquire read that reads
 * it or an RMW chain that starts at it, and with any read that does so before an acquire fence; full fences are both.
 * Locks, start and join are made of such accesses. Total orders (of volatile accesses, of full fences) add nothing to
 * it by themselves.
 *
 * <p>The same for every model: it says which accesses race and which operation was over before another began.
 */
public final class HappensBefore implements Layer {
    private static final int HB = 0; // hb-before this event
    private static final int RELEASED = 1; // what an acquire read of this write comes to know
    private static final int PENDING = 2; // what an acquire fence would come to know
    private static final int FENCED = 3; // what a write behind the last release fence releases
    private static final int SETS = 4;

    private final int base;

    /** Keeps its sets from number {@code base} of a graph's on. */
    public HappensBefore(int base) {
        this.base = base;
    }

    @Override
    public int sets() {
        return SETS;
    }

    /** Whether {@code a} happens before {@code b}. */
    public boolean orders(Graph graph, int a, int b) {
        return Rows.has(graph.rows(base + HB), graph.row(b), a);
    }

    /**
     * Whether two accesses of one location race: from different threads, at least one a write and at least one plain,
     * and unordered.
     */
    public boolean race(Graph graph, int a, int b) {
        Step x = graph.step(a);
        Step y = graph.step(b);
        return graph.thread(a) != graph.thread(b)
                && x.location() == y.location()
                && x.location() >= 0
                && (x.isWrite() || y.isWrite())
                && (plain(x) || plain(y))
                && !orders(graph, a, b)
                && !orders(graph, b, a);
    }

    private static boolean plain(Step step) {
        return step.mode() == Mode.PLAIN && !step.isAtomic();
    }

    @Override
    public void add(Graph graph, int event) {
        Step step = graph.step(event);
        int at = graph.row(event);
        int words = graph.words();
        int before = graph.before(event);
        long[] hb = graph.rows(base + HB);
        long[] released = graph.rows(base + RELEASED);
        long[] pending = graph.rows(base + PENDING);
        long[] fenced = graph.rows(base + FENCED);
        for (int s = 0; s < SETS; s++) {
            Rows.clear(graph.rows(base + s), at, words);
        }
        if (before >= 0) {
            Rows.or(hb, at, hb, graph.row(before), words);
            Rows.add(hb, at, before);
            Rows.or(pending, at, pending, graph.row(before), words);
            Rows.or(fenced, at, fenced, graph.row(before), words);
        }
        if ((step.fences() & (Fence.FULL | Fence.ACQUIRE)) != 0) {
            Rows.or(hb, at, pending, at, words);
        }
        if ((step.fences() & (Fence.FULL | Fence.RELEASE)) != 0) {
            Rows.or(fenced, at, hb, at, words);
        }
        if (step.isRead() && graph.rf(event) != Graph.INITIAL) {
            Rows.or(graph.acquires(event) ? hb : pending, at, released, graph.row(graph.rf(event)), words);
        } else if (step.isWrite()) {
            release(graph, event, step.mode().synchronizes() ? hb : fenced);
        }
    }

    private void release(Graph graph, int write, long[] what) {
        long[] released = graph.rows(base + RELEASED);
        int at = graph.row(write);
        Rows.or(released, at, what, at, graph.words());
        if (graph.step(write).mode().synchronizes()) {
            Rows.add(released, at, write);
        }
        if (graph.step(write).isUpdate()) {
            int source = graph.rf(graph.before(write));
            if (source != Graph.INITIAL) {
                Rows.or(released, at, released, graph.row(source), graph.words());
            }
        }
    }
}
