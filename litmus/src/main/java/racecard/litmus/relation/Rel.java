package racecard.litmus.relation;

import java.util.Arrays;

/**
 * A binary relation over the events {@code 0..size-1}: row {@code a} holds, as bits, every {@code b} with
 * {@code a → b}. A set of events is one such row, a {@code long[]} of {@link #words()} longs. Every operation works in
 * place and allocates nothing; the receiver is the result, and may be an argument too, except where the text forbids
 * it. Up to 64 events a row is one long, and the loops below are a few instructions an event.
 *
 * <p>Bits past {@code size} are never set: complement and reflexive closure keep to it, all else preserves it.
 */
public final class Rel {
    private final int size;
    private final int words;
    private final long[] rows;

    /** The empty relation over {@code size} events. */
    public Rel(int size) {
        this.size = size;
        this.words = Sets.words(size);
        this.rows = new long[size * words];
    }

    /** How many events it ranges over. */
    public int size() {
        return size;
    }

    /** How many longs a row has, and so a set of events. */
    public int words() {
        return words;
    }

    /** The rows, one after the other: for loops that want no calls. Row {@code a} starts at {@code a * words()}. */
    public long[] rows() {
        return rows;
    }

    /** Whether {@code a → b}. */
    public boolean has(int a, int b) {
        return (rows[a * words + (b >> 6)] >>> b & 1) != 0;
    }

    /** {@code a → b} from now on. */
    public void add(int a, int b) {
        rows[a * words + (b >> 6)] |= 1L << b;
    }

    /** No longer {@code a → b}. */
    public void remove(int a, int b) {
        rows[a * words + (b >> 6)] &= ~(1L << b);
    }

    /** Nothing is related. */
    public void clear() {
        Arrays.fill(rows, 0);
    }

    /** {@code this = from}. */
    public void set(Rel from) {
        System.arraycopy(from.rows, 0, rows, 0, rows.length);
    }

    /** A relation of its own that starts equal to this one. */
    public Rel copy() {
        Rel copy = new Rel(size);
        copy.set(this);
        return copy;
    }

    /** {@code this |= from}. */
    public void or(Rel from) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] |= from.rows[i];
        }
    }

    /** {@code this &= from}. */
    public void and(Rel from) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] &= from.rows[i];
        }
    }

    /** {@code this \= from}. */
    public void andNot(Rel from) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] &= ~from.rows[i];
        }
    }

    /**
     * {@code this = of; then}: {@code a → c} if some {@code b} has {@code a → b} in the one and {@code b → c} in the
     * other. Neither may be this.
     */
    public void compose(Rel of, Rel then) {
        if (words == 1) {
            for (int a = 0; a < size; a++) {
                long row = 0;
                for (long left = of.rows[a]; left != 0; left &= left - 1) {
                    row |= then.rows[Long.numberOfTrailingZeros(left)];
                }
                rows[a] = row;
            }
            return;
        }
        clear();
        for (int a = 0; a < size; a++) {
            for (int b = of.next(a, 0); b >= 0; b = of.next(a, b + 1)) {
                orRow(a, then, b);
            }
        }
    }

    /** {@code this = of⁻¹}. {@code of} may not be this. */
    public void inverse(Rel of) {
        clear();
        for (int a = 0; a < size; a++) {
            for (int b = of.next(a, 0); b >= 0; b = of.next(a, b + 1)) {
                add(b, a);
            }
        }
    }

    /** {@code this = this⁺}, by Warshall: whoever reaches {@code k} reaches all that {@code k} reaches. */
    public void close() {
        if (words == 1) {
            for (int k = 0; k < size; k++) {
                long through = rows[k];
                if (through != 0) {
                    for (int a = 0; a < size; a++) {
                        rows[a] |= through & -(rows[a] >>> k & 1);
                    }
                }
            }
            return;
        }
        for (int k = 0; k < size; k++) {
            for (int a = 0; a < size; a++) {
                if (has(a, k)) {
                    orRow(a, this, k);
                }
            }
        }
    }

    /** {@code this ∪= id}. */
    public void reflex() {
        for (int a = 0; a < size; a++) {
            add(a, a);
        }
    }

    /** {@code this ∪= [set]}: identity on the members of {@code set}. */
    public void identity(long[] set) {
        for (int a = 0; a < size; a++) {
            rows[a * words + (a >> 6)] |= set[a >> 6] & 1L << a;
        }
    }

    /** {@code this = all pairs \ this}. */
    public void complement() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ~rows[i] & Sets.mask(size, i % words);
        }
    }

    /** {@code this = from × to}. */
    public void product(long[] from, long[] to) {
        for (int a = 0; a < size; a++) {
            long in = -(from[a >> 6] >>> a & 1);
            for (int i = 0; i < words; i++) {
                rows[a * words + i] = to[i] & in;
            }
        }
    }

    /** {@code this = [from]; this}. */
    public void from(long[] from) {
        for (int a = 0; a < size; a++) {
            long in = -(from[a >> 6] >>> a & 1);
            for (int i = 0; i < words; i++) {
                rows[a * words + i] &= in;
            }
        }
    }

    /** {@code this = this; [to]}. */
    public void to(long[] to) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] &= to[i % words];
        }
    }

    /** {@code domain = the events that lead somewhere}. */
    public void domain(long[] domain) {
        Arrays.fill(domain, 0);
        for (int a = 0; a < size; a++) {
            if (next(a, 0) >= 0) {
                domain[a >> 6] |= 1L << a;
            }
        }
    }

    /** {@code range = the events that something leads to}. */
    public void range(long[] range) {
        Arrays.fill(range, 0);
        for (int i = 0; i < rows.length; i++) {
            range[i % words] |= rows[i];
        }
    }

    /** Whether nothing is related. */
    public boolean isEmpty() {
        for (long row : rows) {
            if (row != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether no event is related to itself. */
    public boolean isIrreflexive() {
        for (int a = 0; a < size; a++) {
            if (has(a, a)) {
                return false;
            }
        }
        return true;
    }

    /** The least {@code b ≥ at} with {@code a → b}, or -1. */
    public int next(int a, int at) {
        return Sets.next(rows, a * words, words, at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rel that && size == that.size && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    private void orRow(int to, Rel from, int row) {
        for (int i = 0; i < words; i++) {
            rows[to * words + i] |= from.rows[row * words + i];
        }
    }
}
