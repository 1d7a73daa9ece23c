package racecard.explorer;

import java.util.ArrayList;
import java.util.List;
import racecard.checker.harness.Harness;
import racecard.checker.harness.Operation;
import racecard.models.taskwork.Bench;
import racecard.models.taskwork.Scenario;
import racecard.models.taskwork.Scenarios;
import racecard.taskwork.TaskWork;

/**
 * A scenario of task_work on one implementation. An oops leaves {@link #run} as the exception that it is; what {@link Bench#settle} finds at the end is what
 * {@link #after} says. Whether the results are linearizable is for {@link TaskWorkJudge}, outside of what is explored.
 */
public final class TaskWorkHarness implements Harness {
    private final Bench bench;
    private final Step[][] threads;
    private final Step[] after;

    /**
     * Does what comes before the threads.
     *
     * @param args the implementation's class and the scenario's name
     */
    public TaskWorkHarness(String... args) {
        Scenario scenario = Scenarios.named(args[1]);
        bench = new Bench(make(args[0]), scenario.labels(), scenario.behaviours());
        threads = scenario.threads().stream().map(TaskWorkHarness::steps).toArray(Step[][]::new);
        after = steps(scenario.after());
        perform(steps(scenario.before()));
    }

    @Override
    public int threads() {
        return threads.length;
    }

    /** The results of the thread's calls. */
    @Override
    public Object run(int thread) {
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

    private static Step[] steps(List<Scenario.Call> calls) {
        return calls.stream().map(Step::of).toArray(Step[]::new);
    }

    private static TaskWork make(String implementation) {
        try {
            return Class.forName(implementation)
                    .asSubclass(TaskWork.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(implementation + " cannot be made", e);
        }
    }
}
