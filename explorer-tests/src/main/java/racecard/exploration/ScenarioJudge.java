package racecard.exploration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import racecard.models.history.History;
import racecard.models.history.Linearizability;
import racecard.models.history.Sequential;
import racecard.models.scenario.Call;
import racecard.models.scenario.Scenario;

/**
 * Holds the results of a scenario's calls against the specification, where the scenario's grain is the specification's;
 * elsewhere accepts them all.
 */
final class ScenarioJudge implements Engine.Judge {
    private final Optional<Sequential<Call>> initial;
    private final Map<String, Call> calls = new HashMap<>();

    ScenarioJudge(Scenario scenario, Optional<Sequential<Call>> specification) {
        initial = specification.filter(s -> scenario.linearizable());
        scenario.calls().forEach(call -> calls.put(call.toString(), call));
    }

    @Override
    public Optional<String> fault(History<String> history) {
        if (initial.isEmpty()) {
            return Optional.empty();
        }
        List<History.Done<Call>> done = history.calls().stream()
                .map(call -> new History.Done<>(call(call.call()), call.result()))
                .toList();
        return Linearizability.order(new History<>(done, history.before()), initial.get())
                        .isPresent()
                ? Optional.empty()
                : Optional.of("no sequential order of the calls gives these results: "
                        + history.calls().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    private Call call(String text) {
        Call call = calls.get(text);
        if (call == null) {
            throw new IllegalArgumentException("no call of the scenario is " + text);
        }
        return call;
    }
}
