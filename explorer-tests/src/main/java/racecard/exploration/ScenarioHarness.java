package racecard.exploration;

import java.util.ArrayList;
import java.util.List;
import racecard.explorer.lab.Harness;
import racecard.explorer.lab.Operation;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;

/**
 * A scenario on one implementation. An oops leaves {@link #run} as the exception that it is; what {@link Bench#settle}
 * finds at the end is what {@link #after} says. Whether the results are linearizable is for {@link ScenarioJudge},
 * outside of what is explored.
 */
public final class ScenarioHarness implements Harness {
    private final Bench bench;
    private final Step[][] threads;
    private final Step[] after;
    private RuntimeException oops;

    /**
     * Does what comes before the threads. What breaks there is what the first thread does then, for that a harness
     * breaks is a finding and no mistake in the harness.
     *
     * @param args the family's class, the implementation's, and the scenario's name
     */
    public ScenarioHarness(String... args) {
        Family family = (Family) make(args[0]);
        Scenario scenario = family.scenario(args[2]);
        bench = family.bench(make(args[1]), scenario.largest());
        threads = scenario.threads().stream().map(calls -> steps(calls, family)).toArray(Step[][]::new);
        after = steps(scenario.after(), family);
        try {
            perform(steps(scenario.before(), family));
        } catch (RuntimeException e) {
            oops = e;
        }
    }

    @Override
    public int threads() {
        return threads.length;
    }

    /** The results of the thread's calls. */
    @Override
    public Object run(int thread) {
        if (oops != null) {
            throw oops;
        }
        return perform(threads[thread]);
    }

    @Override
    public String after(List<Object> results) {
        perform(after);
        List<String> violations = bench.settle();
        return violations.isEmpty() ? null : violations.get(0);
    }

    private List<String> perform(Step... steps) {
        List<String> results = new ArrayList<>();
        for (Step step : steps) {
            Operation.begin(step.text());
            String result = step.on(bench);
            Operation.end(result);
            results.add(result);
        }
        return List.copyOf(results);
    }

    private static Step[] steps(List<Call> calls, Family family) {
        return calls.stream().map(call -> Step.of(call, family.calls())).toArray(Step[]::new);
    }

    private static Object make(String type) {
        try {
            return Class.forName(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }
}
