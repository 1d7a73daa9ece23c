package racecard.models.taskwork;

import racecard.models.history.Sequential;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Call;

/** {@link TaskWorkSpec} under the names of a scenario's calls. Calls that it does not know belong into no scenario that is held against it. */
record TaskWorkSequential(TaskWorkSpec spec) implements Sequential<Call> {
    @Override
    public String apply(Call call) {
        return switch (call.method()) {
            case "add", "addUnderRqLock" -> Integer.toString(spec.add(call.arg(0)));
            case "cancelFunc" -> Integer.toString(spec.cancelFunc(call.arg(0)));
            case "cancelMatch" -> Integer.toString(spec.cancel(call.arg(0)) ? call.arg(0) : 0);
            case "cancelAll" -> spec.cancelAll(call.arg(0)).toString();
            case "cancel" -> Boolean.toString(spec.cancel(call.arg(0)));
            case "runBatch" -> spec.runBatch().toString();
            case "run" -> spec.run().toString();
            case "exit" -> spec.exit().toString();
            case "wakeUp" -> Bench.DONE;
            default -> {
                spec.behave(call.arg(0), new Behaviour(TaskWorkCalls.behaviour(call.method()), call.arg(1)));
                yield Bench.DONE;
            }
        };
    }

    @Override
    public Sequential<Call> copy() {
        return new TaskWorkSequential(spec.copy());
    }
}
