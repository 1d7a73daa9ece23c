package racecard.litmus.relation;

/** Sets of events, as bits in a {@code long[]}. */
public final class Sets {
    private Sets() {}

    /** How many longs a set over {@code size} events has: at least one, so that no loop need ask. */
    public static int words(int size) {
        return Math.max(1, (size + 63) >> 6);
    }

    /** The bits of long number {@code word} that stand for events, of {@code size}. */
    public static long mask(int size, int word) {
        int left = size - (word << 6);
        return left >= 64 ? -1L : left <= 0 ? 0 : (1L << left) - 1;
    }

    /** The empty set over {@code size} events. */
    public static long[] none(int size) {
        return new long[words(size)];
    }

    /** All of {@code size} events. */
    public static long[] all(int size) {
        long[] all = none(size);
        for (int i = 0; i < all.length; i++) {
            all[i] = mask(size, i);
        }
        return all;
    }

    /** Whether the event is a member. */
    public static boolean has(long[] set, int event) {
        return (set[event >> 6] >>> event & 1) != 0;
    }

    /** The event is a member from now on. */
    public static void add(long[] set, int event) {
        set[event >> 6] |= 1L << event;
    }

    /** Whether nobody is a member. */
    public static boolean isEmpty(long[] set) {
        for (long word : set) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** The least member {@code ≥ at}, or -1. */
    public static int next(long[] set, int at) {
        return next(set, 0, set.length, at);
    }

    static int next(long[] rows, int start, int words, int at) {
        int word = at >> 6;
        if (word >= words) {
            return -1;
        }
        long left = rows[start + word] & -1L << at;
        while (left == 0) {
            if (++word == words) {
                return -1;
            }
            left = rows[start + word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
