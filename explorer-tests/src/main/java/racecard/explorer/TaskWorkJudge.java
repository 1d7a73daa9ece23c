package racecard.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racecard.models.history.History;
import racecard.models.history.Linearizability;
import racecard.models.taskwork.Scenario;
import racecard.models.taskwork.TaskWorkSpec;
import racecard.taskwork.Contract;

/** Holds the results of a scenario's calls against the specification, where the scenario's grain is the specification's; elsewhere accepts them all. */
final class TaskWorkJudge implements Engine.Judge {
    private final boolean linearizable;
    private final Map<String, Step> steps = new HashMap<>();
    private final SequentialTaskWork initial;

    TaskWorkJudge(Scenario scenario, Contract contract) {
        linearizable = scenario.linearizable();
        initial = new SequentialTaskWork(new TaskWorkSpec(contract, scenario.behaviours()));
        Stream.of(List.of(scenario.before()), scenario.threads(), List.of(scenario.after()))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Step::of)
                .forEach(step -> steps.put(step.text(), step));
    }

    @Override
    public Optional<String> fault(History<String> history) {
        if (!linearizable) {
            return Optional.empty();
        }
        List<History.Done<Step>> calls = history.calls().stream()
                .map(done -> new History.Done<>(step(done.call()), done.result()))
                .toList();
        return Linearizability.order(new History<>(calls, history.before()), initial)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("no sequential order of the calls gives these results: "
                        + history.calls().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    private Step step(String call) {
        Step step = steps.get(call);
        if (step == null) {
            throw new IllegalArgumentException("no call of the scenario is " + call);
        }
        return step;
    }
}
