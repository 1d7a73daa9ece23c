package racecard.litmus.relation;

import java.util.Arrays;

/** Whether a relation has a cycle, and which. Its memory is its own and reused; not for two threads at once. */
public final class Cycles {
    private final int size;
    private final long[] left;
    private final int[] before;
    private final int[] queue;

    /** For relations over {@code size} events. */
    public Cycles(int size) {
        this.size = size;
        this.left = Sets.none(size);
        this.before = new int[size];
        this.queue = new int[size];
    }

    /**
     * Whether no event leads back to itself. Takes away, over and over, the events that lead to nothing that is left:
     * what remains is non-empty just when there is a cycle. On the relations of a consistent execution two or three
     * rounds end it, where a closure always costs its cube.
     */
    public boolean acyclic(Rel relation) {
        int words = left.length;
        for (int i = 0; i < words; i++) {
            left[i] = Sets.mask(size, i);
        }
        long[] rows = relation.rows();
        boolean took = true;
        while (took) {
            took = false;
            for (int i = 0; i < words; i++) {
                for (long todo = left[i]; todo != 0; todo &= todo - 1) {
                    int a = (i << 6) + Long.numberOfTrailingZeros(todo);
                    if (!leadsOn(rows, a * words)) {
                        left[i] &= ~(1L << a);
                        took = true;
                    }
                }
            }
        }
        return Sets.isEmpty(left);
    }

    /**
     * A shortest cycle, or {@code null} if there is none.
     *
     * @return its events in order, the first not repeated at the end; of several the one that starts at the least event
     */
    public int[] shortest(Rel relation) {
        int[] best = null;
        for (int start = 0; start < size; start++) {
            int[] path = path(relation, start, start);
            if (path != null && (best == null || path.length < best.length)) {
                best = path;
            }
        }
        return best == null ? null : Arrays.copyOf(best, best.length - 1);
    }

    /**
     * A shortest way of at least one step, or {@code null} if there is none.
     *
     * @return the events on it, both ends included
     */
    public int[] path(Rel relation, int from, int to) {
        Arrays.fill(before, -1);
        int head = 0;
        int tail = 0;
        int at = from;
        while (true) {
            for (int b = relation.next(at, 0); b >= 0; b = relation.next(at, b + 1)) {
                if (b == to) {
                    return trail(from, at, to);
                }
                if (before[b] < 0 && b != from) {
                    before[b] = at;
                    queue[tail++] = b;
                }
            }
            if (head == tail) {
                return null;
            }
            at = queue[head++];
        }
    }

    private int[] trail(int from, int last, int to) {
        int length = 2;
        for (int at = last; at != from; at = before[at]) {
            length++;
        }
        int[] trail = new int[length];
        trail[length - 1] = to;
        int at = last;
        for (int i = length - 2; i > 0; i--) {
            trail[i] = at;
            at = before[at];
        }
        trail[0] = from;
        return trail;
    }

    private boolean leadsOn(long[] rows, int row) {
        for (int i = 0; i < left.length; i++) {
            if ((rows[row + i] & left[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
