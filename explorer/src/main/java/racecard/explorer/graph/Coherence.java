package racecard.explorer.graph;

import java.util.Arrays;

/** The writes of every location in coherence order, the initial ones not among them. */
final class Coherence {
    private static final int[] NONE = {};

    private int[] count = new int[16];
    private int[][] writes = new int[16][];

    Coherence() {
        Arrays.fill(writes, NONE);
    }

    int count(int location) {
        return location < count.length && location >= 0 ? count[location] : 0;
    }

    int write(int location, int rank) {
        return rank < 0 || rank >= count(location) ? Graph.INITIAL : writes[location][rank];
    }

    /** Puts a write in; those from this rank on move up, and their ranks with them. */
    void insert(int location, int write, int at, int[] rank) {
        if (location >= count.length) {
            int was = count.length;
            count = Arrays.copyOf(count, Math.max(2 * was, location + 1));
            writes = Arrays.copyOf(writes, count.length);
            Arrays.fill(writes, was, count.length, NONE);
        }
        int n = count[location]++;
        if (writes[location].length == n) {
            writes[location] = Arrays.copyOf(writes[location], 2 * n + 2);
        }
        int[] order = writes[location];
        for (int r = n; r > at; r--) {
            order[r] = order[r - 1];
            rank[order[r]] = r;
        }
        order[at] = write;
        rank[write] = at;
    }

    /** Takes a write out. */
    void remove(int location, int write, int[] rank) {
        int[] order = writes[location];
        int n = --count[location];
        for (int r = rank[write]; r < n; r++) {
            order[r] = order[r + 1];
            rank[order[r]] = r;
        }
        rank[write] = -1;
    }

    void copy(Coherence from) {
        if (count.length < from.count.length) {
            int was = count.length;
            count = new int[from.count.length];
            writes = Arrays.copyOf(writes, count.length);
            Arrays.fill(writes, was, count.length, NONE);
        }
        Arrays.fill(count, from.count.length, count.length, 0);
        for (int l = 0; l < from.count.length; l++) {
            int n = from.count[l];
            count[l] = n;
            if (n > 0) {
                if (writes[l].length < n) {
                    writes[l] = new int[from.writes[l].length];
                }
                System.arraycopy(from.writes[l], 0, writes[l], 0, n);
            }
        }
    }
}
