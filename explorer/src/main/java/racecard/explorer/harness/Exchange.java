package racecard.explorer.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Step;

/**
 * Which executions to count, of those that differ only by which of several like threads did what.
 *
 * <pre>
 *   two threads: x.getAndAdd(1)
 *
 *   A   T0 reads the initial 0, writes 1    T1 reads 1 from T0, writes 2
 *   B   T1 reads the initial 0, writes 1    T0 reads 1 from T1, writes 2
 * </pre>
 *
 * <p>B is A with T0 and T1 exchanged. Both are visited and judged, and one is counted: the first, when each is written
 * down thread by thread: how many events the thread has, then of each event its kind; of a read, the thread and the
 * place of the write that it read; of a write, its rank in coherence order; of a choice, what was chosen. The initial
 * value comes before every thread, so A is the first here: its T0 begins with "initial", B's with "T1".
 *
 * <p>So the count rests on the threads being alike, and the verdict does not.
 */
final class Exchange {
    /** So many orders are looked at for an execution, and no more: beyond, every execution is counted. */
    private static final long MOST = 5_040;

    private final int threads;
    private final List<int[]> orders = new ArrayList<>();

    /** @param alike for each thread the number of the first that is like it */
    Exchange(int... alike) {
        threads = alike.length;
        if (orders(alike) <= MOST) {
            arrange(alike, new int[threads], 0, 0);
        }
    }

    private static long orders(int[] alike) {
        long orders = 1;
        for (int t = 0; t < alike.length && orders <= MOST; t++) {
            int first = alike[t];
            int last = t;
            orders *= IntStream.rangeClosed(0, last)
                    .filter(u -> alike[u] == first)
                    .count();
        }
        return orders;
    }

    private void arrange(int[] alike, int[] order, int place, int used) {
        if (place == threads) {
            orders.add(order.clone());
            return;
        }
        for (int t = 0; t < threads; t++) {
            if ((used >>> t & 1) == 0 && alike[t] == alike[place]) {
                order[place] = t;
                arrange(alike, order, place + 1, used | 1 << t);
            }
        }
    }

    /**
     * Whether no exchange makes an execution of this one that is written down before it. With threads that were started
     * on the way nothing is exchanged.
     */
    boolean isFirst(Graph graph) {
        return graph.threads() != threads || orders.stream().noneMatch(order -> precedes(graph, order));
    }

    private boolean precedes(Graph graph, int[] order) {
        int[] place = new int[threads];
        for (int p = 0; p < threads; p++) {
            place[order[p]] = p;
        }
        for (int p = 0; p < threads; p++) {
            int events = graph.length(order[p]);
            int difference = Integer.compare(events, graph.length(p));
            for (int i = 0; difference == 0 && i < events; i++) {
                difference = compare(graph, graph.event(order[p], i), place, graph.event(p, i));
            }
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    /** One event with threads in other places against one with threads as they are. */
    private static int compare(Graph graph, int moved, int[] place, int event) {
        Step a = graph.step(moved);
        Step b = graph.step(event);
        int difference = a.kind().compareTo(b.kind());
        if (difference == 0 && a.isRead()) {
            int from = graph.rf(moved);
            int other = graph.rf(event);
            difference = Integer.compare(
                    from == Graph.INITIAL ? -1 : place[graph.thread(from)],
                    other == Graph.INITIAL ? -1 : graph.thread(other));
            difference = difference != 0 ? difference : Integer.compare(index(graph, from), index(graph, other));
        }
        if (difference == 0 && a.isWrite() && b.isWrite()) {
            difference = Integer.compare(graph.rank(moved), graph.rank(event));
        }
        if (difference == 0 && a.kind() == Step.Kind.CHOICE) {
            difference = Long.compare(graph.value(moved), graph.value(event));
        }
        return difference;
    }

    private static int index(Graph graph, int event) {
        return event == Graph.INITIAL ? -1 : graph.index(event);
    }
}
