package racecard.exploration;

import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;

/**
 * One call of a scenario, ready to be made. Threads that are explored share it, so there is no collection in it.
 *
 * @param first the first argument, 0 where there is none
 * @param second the second
 * @param text what people read
 */
record Step(String method, int first, int second, String text) {
    static Step of(Call call) {
        return new Step(call.method(), call.arg(0), call.arg(1), call.toString());
    }

    /** Makes the call. @return its result as text */
    String on(Bench bench) {
        return bench.call(method, first, second);
    }
}
