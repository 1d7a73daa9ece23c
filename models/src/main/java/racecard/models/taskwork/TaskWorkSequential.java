package racecard.models.taskwork;

import static racecard.models.scenario.Bench.DONE;

import racecard.models.history.Sequential;
import racecard.models.scenario.Call;
import racecard.models.scenario.Vocabulary;
import racecard.models.taskwork.Behaviour.Kind;

/**
 * {@link TaskWorkSpec} under the names of a scenario's calls. Calls that it does not know belong into no scenario that
 * is held against it.
 */
record TaskWorkSequential(TaskWorkSpec spec) implements Sequential<Call> {
    private static final Vocabulary<TaskWorkSpec> CALLS = new Vocabulary<TaskWorkSpec>()
            .call("add", TaskWorkCalls.WORK, TaskWorkCalls.MODE, (spec, work, mode) -> spec.add(work))
            .call("addUnderRqLock", TaskWorkCalls.WORK, TaskWorkCalls.MODE, (spec, work, mode) -> spec.add(work))
            .call("cancelFunc", TaskWorkCalls.FUNC, TaskWorkSpec::cancelFunc)
            .call("cancelMatch", TaskWorkCalls.WORK, (spec, work) -> spec.cancel(work) ? work : 0)
            .call("cancelAll", TaskWorkCalls.FUNC, TaskWorkSpec::cancelAll)
            .call("cancel", TaskWorkCalls.WORK, TaskWorkSpec::cancel)
            .call("runBatch", TaskWorkSpec::runBatch)
            .call("run", TaskWorkSpec::run)
            .call("exit", TaskWorkSpec::exit)
            .call("wakeUp", spec -> DONE)
            .call("adds", TaskWorkCalls.WORK, TaskWorkCalls.WORK, (spec, a, b) -> behave(spec, a, Kind.ADD, b))
            .call("requeues", TaskWorkCalls.WORK, TaskWorkCalls.WORK, (spec, a, b) -> behave(spec, a, Kind.REQUEUE, b))
            .call(
                    "releases",
                    TaskWorkCalls.WORK,
                    TaskWorkCalls.EVENT,
                    (spec, a, b) -> behave(spec, a, Kind.RELEASE, b));

    private static String behave(TaskWorkSpec spec, int work, Kind kind, int other) {
        spec.behave(work, new Behaviour(kind, other));
        return DONE;
    }

    @Override
    public String apply(Call call) {
        return CALLS.apply(spec, call);
    }

    @Override
    public Sequential<Call> copy() {
        return new TaskWorkSequential(spec.copy());
    }
}
