package racecard.models.taskwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Family;
import racecard.models.scenario.Scenario;
import racecard.models.scenario.Vocabulary;
import racecard.taskwork.Promise;
import racecard.taskwork.TaskWork;

/**
 * Linux's task_work. In a scenario the first thread is T, the task, which alone may run, exit, sleep and return to user
 * mode.
 */
public final class TaskWorkFamily implements Family {
    private static final Set<String> WORTH_WAITING = Set.of(
            "push-race",
            "cancel-first",
            "cancel-middle",
            "cancel-work",
            "add-exit",
            "cancel-exit",
            "callback-adds-in-exit",
            "add-under-rq-lock",
            "adder-and-canceller",
            "adder-and-exit",
            "two-cancellers",
            "resume",
            "signal-mask",
            "signal-real",
            "sleep",
            "nmi",
            "perf-release-in-work");

    @Override
    public String protocol() {
        return "task-work";
    }

    @Override
    public Class<?> api() {
        return TaskWork.class;
    }

    @Override
    public Set<Promise> promises(Object implementation) {
        return ((TaskWork) implementation).contract().promises();
    }

    @Override
    public Vocabulary<?> calls() {
        return TaskWorkCalls.CALLS;
    }

    @Override
    public List<Scenario> scenarios() {
        return Scenarios.all();
    }

    /** One for each pair of calls that meet; the others put more works on the list, or look again. */
    @Override
    public Set<String> worthWaiting() {
        return WORTH_WAITING;
    }

    @Override
    public List<Scenario> generated(long seed, int count) {
        return RandomScenarios.generate(seed, count);
    }

    @Override
    public Bench bench(Object implementation, int largest) {
        return new TaskWorkCalls(new TaskWorkBench((TaskWork) implementation, largest, Map.of()));
    }

    @Override
    public Optional<Sequential<Call>> specification(Object implementation) {
        return Optional.of(new TaskWorkSequential(new TaskWorkSpec(((TaskWork) implementation).contract(), Map.of())));
    }

    /** T is the task; the others are threads of the kernel. */
    @Override
    public String thread(int number) {
        return number == 1 ? "T, the task" : "CPU " + number;
    }

    /** What the bench notes for itself, and what a task does besides. */
    @Override
    public Set<String> bystanders() {
        return Set.of(
                "racecard.models.taskwork.TaskWorkBench.panic",
                "racecard.models.taskwork.Ledger",
                "racecard.models.taskwork.Labels",
                "racecard.models.taskwork.Settlement",
                "racecard.taskwork.Running.tick",
                "racecard.taskwork.Running.condResched",
                "racecard.taskwork.Running.rescheds",
                "racecard.taskwork.Running.enterKernel",
                "racecard.taskwork.Running.enterUserMode");
    }
}
