package racecard.exploration;

import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;
import racecard.models.scenario.Vocabulary;

/**
 * One call of a scenario, ready to be made. Threads that are explored share it, so there is no collection in it.
 *
 * @param text what people read
 */
record Step(Action action, String text) {
    static Step of(Call call, Vocabulary<?> calls) {
        return new Step(calls.action(call), call.toString());
    }

    /** Makes the call. @return its result as text */
    String on(Bench bench) {
        return bench.call(action);
    }
}
