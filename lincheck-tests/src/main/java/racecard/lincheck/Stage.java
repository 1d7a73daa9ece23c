package racecard.lincheck;

import java.util.function.Supplier;
import racecard.models.taskwork.Bench;
import racecard.models.taskwork.Scenario;
import racecard.models.taskwork.TaskWorkSpec;
import racecard.taskwork.TaskWork;

/** What is being looked at. Lincheck makes its test objects itself, without arguments, so this is where they learn whom they are about. One at a time. */
final class Stage {
    private static Supplier<TaskWork> subject;
    private static Scenario scenario;

    private Stage() {}

    static void set(Supplier<TaskWork> newSubject, Scenario newScenario) {
        subject = newSubject;
        scenario = newScenario;
    }

    static Bench newBench() {
        return new Bench(subject.get(), scenario.labels(), scenario.behaviours());
    }

    static TaskWorkSpec newSpec() {
        return new TaskWorkSpec(subject.get().contract(), scenario.behaviours());
    }
}
