package racecard.litmus.cat;

import racecard.litmus.relation.Rel;

/**
 * One set or relation that a model computes, with the buffer it is computed into: computed when somebody asks, and
 * again only after something that it depends on has changed. Equal computations are one node ({@link Nodes} sees to
 * that).
 *
 * <p>{@link #deps} says what it depends on, one bit each: {@link #RF}, {@link #CO}, {@link #LAST}, choices of the
 * model, variables of recursive definitions. {@link #anti} says, of these, on which it may shrink as they grow; on all
 * others it is monotone.
 */
final class Node implements Value {
    static final long RF = 1;
    static final long CO = 2;
    /** The last write of each location, and nothing else of co. */
    static final long LAST = 4;

    final int id;
    final Op op;
    final Node a;
    final Node b;
    final boolean isSet;
    final long deps;
    final long anti;

    /** Its buffer, if it is a relation. That of an input is the candidate's own. */
    Rel rel;

    /** Its buffer, if it is a set. */
    long[] set;

    boolean valid;

    /** For {@link Op#FIX}: the definition it is part of. */
    Fixpoint fixpoint;

    /** The first name that the model gives it; {@code null} as long as it has none. */
    String name;

    Node(int id, Op op, Node a, Node b, boolean isSet, long deps, long anti) {
        this.id = id;
        this.op = op;
        this.a = a;
        this.b = b;
        this.isSet = isSet;
        this.deps = deps;
        this.anti = anti;
    }

    boolean isEmpty() {
        if (isSet) {
            for (long word : set) {
                if (word != 0) {
                    return false;
                }
            }
            return true;
        }
        return rel.isEmpty();
    }

    /** Computes it, unless it is computed. */
    void force() {
        if (valid) {
            return;
        }
        if (a != null) {
            a.force();
        }
        if (b != null) {
            b.force();
        }
        if (isSet) {
            computeSet();
        } else {
            computeRel();
        }
        valid = true;
    }

    void invalidate() {
        valid = false;
        if (fixpoint != null) {
            fixpoint.invalidate();
        }
    }

    private void computeRel() {
        switch (op) {
            case OR -> {
                rel.set(a.rel);
                rel.or(b.rel);
            }
            case AND -> {
                rel.set(a.rel);
                rel.and(b.rel);
            }
            case MINUS -> {
                rel.set(a.rel);
                rel.andNot(b.rel);
            }
            case NOT -> {
                rel.set(a.rel);
                rel.complement();
            }
            case SEQ -> rel.compose(a.rel, b.rel);
            case FROM -> {
                rel.set(a.rel);
                rel.from(b.set);
            }
            case TO -> {
                rel.set(a.rel);
                rel.to(b.set);
            }
            case INVERSE -> rel.inverse(a.rel);
            case PLUS -> {
                rel.set(a.rel);
                rel.close();
            }
            case OPTION -> {
                rel.set(a.rel);
                rel.reflex();
            }
            case PRODUCT -> rel.product(a.set, b.set);
            case IDENTITY -> {
                rel.clear();
                rel.identity(a.set);
            }
            case FIX -> fixpoint.run();
            default -> throw new IllegalStateException(op + " is not computed, it is given");
        }
    }

    private void computeSet() {
        switch (op) {
            case OR -> {
                for (int i = 0; i < set.length; i++) {
                    set[i] = a.set[i] | b.set[i];
                }
            }
            case AND -> {
                for (int i = 0; i < set.length; i++) {
                    set[i] = a.set[i] & b.set[i];
                }
            }
            case MINUS -> {
                for (int i = 0; i < set.length; i++) {
                    set[i] = a.set[i] & ~b.set[i];
                }
            }
            case DOMAIN -> a.rel.domain(set);
            case RANGE -> a.rel.range(set);
            case FIX -> fixpoint.run();
            default -> throw new IllegalStateException(op + " is not computed, it is given");
        }
    }
}
