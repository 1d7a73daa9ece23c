package racecard.litmus.program;

import java.util.List;

/** A statement about a final state: the values of {@link LitmusTest#observables()}, in that order. */
public sealed interface Proposition {
    /** Whether it holds when the observables have these values. */
    boolean holds(long[] values);

    /** Holds of every state, or of none. */
    record Truth(boolean value) implements Proposition {
        @Override
        public boolean holds(long[] values) {
            return value;
        }
    }

    /** Compares two terms. */
    record Comparison(Term left, Relation relation, Term right) implements Proposition {
        @Override
        public boolean holds(long[] values) {
            return relation.holds(left.value(values), right.value(values));
        }
    }

    /** The negation. */
    record Not(Proposition part) implements Proposition {
        @Override
        public boolean holds(long[] values) {
            return !part.holds(values);
        }
    }

    /** Holds when all parts do. */
    record And(List<Proposition> parts) implements Proposition {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(long[] values) {
            for (Proposition part : parts) {
                if (!part.holds(values)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Holds when one part does. */
    record Or(List<Proposition> parts) implements Proposition {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(long[] values) {
            for (Proposition part : parts) {
                if (part.holds(values)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Holds unless the premise does and the conclusion does not. */
    record Implies(Proposition premise, Proposition conclusion) implements Proposition {
        @Override
        public boolean holds(long[] values) {
            return !premise.holds(values) || conclusion.holds(values);
        }
    }

    /** How two terms compare. */
    enum Relation {
        EQUAL,
        UNEQUAL;

        boolean holds(long left, long right) {
            return (left == right) == (this == EQUAL);
        }
    }

    /** One side of a comparison. */
    sealed interface Term {
        long value(long[] values);
    }

    /** The observable with this index in {@link LitmusTest#observables()}. */
    record Observed(int index) implements Term {
        @Override
        public long value(long[] values) {
            return values[index];
        }
    }

    /** A number or an address. */
    record Constant(long value) implements Term {
        @Override
        public long value(long[] values) {
            return value;
        }
    }
}
