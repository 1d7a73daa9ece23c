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
import racecard.models.scenario.Vocabulary;

/**
 * One try: a pool of its own, and a record of every call. An oops ends it, as does a result that is not the
 * specification's.
 */
final class Trial implements Session.Try {
    private static final int OBJECTS = 19;

    private final List<String> steps = Collections.synchronizedList(new ArrayList<>()); // the watcher reads it
    private final Bench bench;
    private final Vocabulary<?> calls;
    private final Sequential<Call> specification;

    Trial() {
        Session session = Session.current();
        session.begins(this);
        Subject subject = session.subject();
        Object pool = subject.fresh();
        calls = subject.family().calls();
        bench = subject.family().bench(pool, OBJECTS);
        specification = subject.family().specification(pool).orElseThrow();
        bench.call(calls.action(calls.call("alone")));
    }

    /** A call of which the specification knows the result. */
    void call(String method, Integer... args) {
        String result = judged(method, args);
        String expected = specification.apply(calls.call(method, args));
        if (!result.equals(expected)) {
            throw broken(method + " answers " + result + ", and the specification says " + expected);
        }
    }

    /** A call whose result is the allocator's choice. */
    String judged(String method, Integer... args) {
        Call call = calls.call(method, args);
        String result;
        try {
            result = bench.call(calls.action(call));
        } catch (RuntimeException e) {
            steps.add(call.toString());
            throw broken(e.getMessage());
        }
        steps.add(call + " = " + result);
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
