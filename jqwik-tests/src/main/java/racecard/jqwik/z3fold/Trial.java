package racecard.jqwik.z3fold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import racecard.jqwik.Session;
import racecard.jqwik.Subject;
import racecard.jqwik.Violation;
import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;

/** One try: a pool of its own, and a record of every call. An oops ends it, as does a result that is not the specification's. */
final class Trial implements Session.Try {
    private static final int OBJECTS = 19;

    private final List<String> steps = Collections.synchronizedList(new ArrayList<>()); // the watcher reads it
    private final Bench bench;
    private final Sequential<Call> specification;

    Trial() {
        Session session = Session.current();
        session.begins(this);
        Subject subject = session.subject();
        Object pool = subject.fresh();
        bench = subject.family().bench(pool, OBJECTS);
        specification = subject.family().specification(pool).orElseThrow();
        bench.call("alone", 0, 0);
    }

    /** A call of which the specification knows the result. */
    void call(String method, int first, int second) {
        String result = judged(method, first, second);
        String expected = specification.apply(Call.of(method, first, second));
        if (!result.equals(expected)) {
            throw broken(method + " answers " + result + ", and the specification says " + expected);
        }
    }

    /** A call whose result is the allocator's choice. */
    String judged(String method, int first, int second) {
        String result;
        try {
            result = bench.call(method, first, second);
        } catch (RuntimeException e) {
            steps.add(method + "(" + first + ", " + second + ")");
            throw broken(e.getMessage());
        }
        steps.add(method + "(" + first + ", " + second + ") = " + result);
        meanwhile();
        return result;
    }

    private void meanwhile() {
        bench.meanwhile().stream().findFirst().ifPresent(violation -> {
            throw broken(violation);
        });
    }

    /** Both queues are worked off, and every invariant holds. */
    void settle() {
        bench.settle().stream().findFirst().ifPresent(violation -> {
            throw broken(violation);
        });
    }

    @Override
    public Violation broken(String rule) {
        return new Violation(rule, List.copyOf(steps));
    }
}
