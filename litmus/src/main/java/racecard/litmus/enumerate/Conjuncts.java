package racecard.litmus.enumerate;

import java.util.ArrayList;
import java.util.List;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.program.Observable;
import racecard.litmus.program.Proposition;
import racecard.litmus.program.Proposition.Comparison;
import racecard.litmus.program.Proposition.Constant;
import racecard.litmus.program.Proposition.Observed;
import racecard.litmus.program.Proposition.Relation;
import racecard.litmus.program.Trace;

/**
 * The values that a proposition demands of registers whatever else holds: {@code 0:r0=1} in {@code 0:r0=1 /\ ...}. A
 * path that ends with another value has no part in any execution that is asked for.
 */
final class Conjuncts {
    private record Demand(Observable register, long value) {
        boolean metBy(Trace trace) {
            return trace.register(register.index()) == value;
        }
    }

    private final List<Demand> demands = new ArrayList<>();

    private Conjuncts() {}

    static Conjuncts of(LitmusTest test) {
        Conjuncts conjuncts = new Conjuncts();
        conjuncts.collect(test, test.condition().proposition());
        return conjuncts;
    }

    private void collect(LitmusTest test, Proposition proposition) {
        if (proposition instanceof Proposition.And and) {
            and.parts().forEach(part -> collect(test, part));
        } else if (proposition instanceof Comparison it
                && it.relation() == Relation.EQUAL
                && it.left() instanceof Observed left
                && it.right() instanceof Constant right
                && test.observables().get(left.index()).isRegister()) {
            demands.add(new Demand(test.observables().get(left.index()), right.value()));
        }
    }

    /** Of each thread's paths those that meet all demands. */
    List<List<Trace>> possible(List<List<Trace>> paths) {
        List<List<Trace>> left = new ArrayList<>();
        for (int t = 0; t < paths.size(); t++) {
            int thread = t;
            left.add(paths.get(t).stream()
                    .filter(trace -> demands.stream().allMatch(d -> d.register().thread() != thread || d.metBy(trace)))
                    .toList());
        }
        return left;
    }
}
