package racecard.explorer.oracle;

import java.util.function.IntPredicate;

/** A binary relation between at most 64 events. */
final class Relation {
    private final long[] after;

    Relation(int events) {
        after = new long[events];
    }

    private Relation(long[] after) {
        this.after = after;
    }

    Relation add(int a, int b) {
        after[a] |= 1L << b;
        return this;
    }

    boolean has(int a, int b) {
        return (after[a] >>> b & 1) != 0;
    }

    boolean isSource(int a) {
        return after[a] != 0;
    }

    Relation or(Relation other) {
        long[] or = after.clone();
        for (int a = 0; a < or.length; a++) {
            or[a] |= other.after[a];
        }
        return new Relation(or);
    }

    /** {@code this;other}. */
    Relation then(Relation other) {
        long[] then = new long[after.length];
        for (int a = 0; a < then.length; a++) {
            for (long left = after[a]; left != 0; left &= left - 1) {
                then[a] |= other.after[Long.numberOfTrailingZeros(left)];
            }
        }
        return new Relation(then);
    }

    Relation inverse() {
        Relation inverse = new Relation(after.length);
        for (int a = 0; a < after.length; a++) {
            for (long left = after[a]; left != 0; left &= left - 1) {
                inverse.add(Long.numberOfTrailingZeros(left), a);
            }
        }
        return inverse;
    }

    /** {@code [first];this;[second]}. */
    Relation between(IntPredicate first, IntPredicate second) {
        Relation result = new Relation(after.length);
        for (int a = 0; a < after.length; a++) {
            for (long left = first.test(a) ? after[a] : 0; left != 0; left &= left - 1) {
                int b = Long.numberOfTrailingZeros(left);
                if (second.test(b)) {
                    result.add(a, b);
                }
            }
        }
        return result;
    }

    /** The transitive closure. */
    Relation closure() {
        long[] plus = after.clone();
        for (int via = 0; via < plus.length; via++) {
            for (int a = 0; a < plus.length; a++) {
                if ((plus[a] >>> via & 1) != 0) {
                    plus[a] |= plus[via];
                }
            }
        }
        return new Relation(plus);
    }

    boolean irreflexive() {
        for (int a = 0; a < after.length; a++) {
            if (has(a, a)) {
                return false;
            }
        }
        return true;
    }

    boolean acyclic() {
        return closure().irreflexive();
    }

    boolean within(Relation other) {
        for (int a = 0; a < after.length; a++) {
            if ((after[a] & ~other.after[a]) != 0) {
                return false;
            }
        }
        return true;
    }
}
