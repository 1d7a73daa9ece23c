package racecard.litmus.cat;

import java.util.Arrays;
import java.util.List;
import racecard.litmus.relation.Rel;

/**
 * A group of definitions that speak of each other. Computed from empty, each definition in the order of the text with
 * what the ones before it have become, until a round changes nothing. For definitions that only grow that is the least
 * fixpoint, whatever the order; the kernel's matching of nested rcu_read_lock() subtracts, and is meant in just this
 * order.
 */
final class Fixpoint {
    /** More rounds than any growing definition can take: it gains a pair a round or ends. */
    private static final int MANY = 100_000;

    private final Node[] variables;
    private final Node[] bodies;
    private final List<Node> inner;
    private final Token at;
    private boolean valid;

    /** {@code inner} are the nodes that depend on a variable. */
    Fixpoint(Node[] variables, Node[] bodies, List<Node> inner, Token at) {
        this.variables = variables;
        this.bodies = bodies;
        this.inner = inner;
        this.at = at;
    }

    void invalidate() {
        valid = false;
    }

    void run() {
        if (valid) {
            return;
        }
        for (Node variable : variables) {
            clear(variable);
        }
        forget();
        int rounds = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < bodies.length; i++) {
                bodies[i].force();
                if (assign(variables[i], bodies[i])) {
                    changed = true;
                    forget();
                }
            }
            if (++rounds > MANY) {
                throw at.error("this recursive definition comes to no end");
            }
        }
        valid = true;
    }

    private void forget() {
        for (int i = 0; i < inner.size(); i++) {
            inner.get(i).invalidate();
        }
    }

    private static void clear(Node variable) {
        if (variable.isSet) {
            Arrays.fill(variable.set, 0);
        } else {
            variable.rel.clear();
        }
    }

    private static boolean assign(Node variable, Node value) {
        if (variable.isSet) {
            if (Arrays.equals(variable.set, value.set)) {
                return false;
            }
            System.arraycopy(value.set, 0, variable.set, 0, value.set.length);
            return true;
        }
        Rel to = variable.rel;
        if (to.equals(value.rel)) {
            return false;
        }
        to.set(value.rel);
        return true;
    }
}
