package racecard.lincheck;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import racecard.models.taskwork.Bench;
import racecard.models.taskwork.Scenario;
import racecard.models.taskwork.TaskWorkSpec;
import racecard.taskwork.TaskWork;

/** What is being looked at. Lincheck makes its test objects itself, without arguments, so this is where they learn whom they are about. One at a time. */
final class Stage {
    private static Supplier<TaskWork> subject;
    private static List<Scenario> scenarios;

    private Stage() {}

    static void set(Supplier<TaskWork> newSubject, List<Scenario> newScenarios) {
        subject = newSubject;
        scenarios = newScenarios;
    }

    static Scenario scenario(int index) {
        return scenarios.get(index);
    }

    /** A bench for any of the scenarios. */
    static Bench bench() {
        int labels = scenarios.stream().mapToInt(Scenario::labels).max().orElse(1);
        return new Bench(subject.get(), labels, Map.of());
    }

    static TaskWorkSpec spec(int scenario) {
        return new TaskWorkSpec(
                subject.get().contract(), scenarios.get(scenario).behaviours());
    }
}
