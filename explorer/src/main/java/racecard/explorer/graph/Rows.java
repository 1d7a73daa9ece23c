package racecard.explorer.graph;

/** Sets of events as bits in a {@code long[]}: row {@code i} starts at {@code i * words}. All offsets are in longs. */
public final class Rows {
    private Rows() {}

    /** {@code to |= from}. */
    public static void or(long[] to, int toAt, long[] from, int fromAt, int words) {
        for (int i = 0; i < words; i++) {
            to[toAt + i] |= from[fromAt + i];
        }
    }

    /** {@code to = from}. */
    public static void set(long[] to, int toAt, long[] from, int fromAt, int words) {
        System.arraycopy(from, fromAt, to, toAt, words);
    }

    /** {@code row = {}}. */
    public static void clear(long[] row, int at, int words) {
        for (int i = 0; i < words; i++) {
            row[at + i] = 0;
        }
    }

    /** {@code bit in row}. */
    public static boolean has(long[] row, int at, int bit) {
        return (row[at + (bit >> 6)] >>> bit & 1) != 0;
    }

    /** {@code row |= {bit}}. */
    public static void add(long[] row, int at, int bit) {
        row[at + (bit >> 6)] |= 1L << bit;
    }

    /** {@code row &= ~{bit}}. */
    public static void remove(long[] row, int at, int bit) {
        row[at + (bit >> 6)] &= ~(1L << bit);
    }

    /** {@code row &= ~from}. */
    public static void removeAll(long[] row, int at, long[] from, int fromAt, int words) {
        for (int i = 0; i < words; i++) {
            row[at + i] &= ~from[fromAt + i];
        }
    }

    /** Whether the two have a member in common. */
    public static boolean meet(long[] a, int aAt, long[] b, int bAt, int words) {
        for (int i = 0; i < words; i++) {
            if ((a[aAt + i] & b[bAt + i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The least member that is {@code >= from}, or -1. */
    public static int next(long[] row, int at, int words, int from) {
        int word = from >> 6;
        if (word >= words) {
            return -1;
        }
        long left = row[at + word] & -1L << from;
        while (left == 0) {
            if (++word == words) {
                return -1;
            }
            left = row[at + word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }

    /** The greatest member, or -1. */
    public static int last(long[] row, int at, int words) {
        for (int word = words - 1; word >= 0; word--) {
            if (row[at + word] != 0) {
                return (word << 6) + 63 - Long.numberOfLeadingZeros(row[at + word]);
            }
        }
        return -1;
    }
}
