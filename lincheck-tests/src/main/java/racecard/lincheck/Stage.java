package racecard.lincheck;

import java.util.ArrayList;
import java.util.List;
import racecard.models.history.Sequential;
import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Scenario;

/**
 * What is being looked at. Lincheck makes its test objects itself, without arguments, so this is where they learn whom
 * they are about. One at a time.
 */
final class Stage {
    private static Subject subject;
    private static List<Scenario> scenarios;
    private static List<Call> calls;
    private static List<Action> actions;
    private static int largest;

    private Stage() {}

    static void set(Subject newSubject, List<Scenario> newScenarios) {
        subject = newSubject;
        scenarios = newScenarios;
        calls = new ArrayList<>();
        scenarios.stream().flatMap(Scenario::calls).distinct().forEach(calls::add);
        actions = calls.stream().map(subject.family().calls()::action).toList();
        largest = scenarios.stream().mapToInt(Scenario::largest).max().orElse(1);
    }

    static Scenario scenario(int index) {
        return scenarios.get(index);
    }

    /** A bench for any of the scenarios. */
    static Bench bench() {
        return subject.family().bench(subject.make(), largest);
    }

    /** What results are held against. Where there is no specification, no scenario asks for one. */
    static Sequential<Call> specification() {
        return subject.family().specification(subject.make()).orElse(null);
    }

    static int number(Call call) {
        return calls.indexOf(call);
    }

    static Call call(int number) {
        return calls.get(number);
    }

    static Action action(int number) {
        return actions.get(number);
    }
}
