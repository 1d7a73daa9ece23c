package racecard.models.taskwork;

import static racecard.models.scenario.Bench.done;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.models.scenario.Param;
import racecard.models.scenario.Vocabulary;
import racecard.models.taskwork.Behaviour.Kind;

/** A task_work bench as scenarios drive it. */
record TaskWorkCalls(TaskWorkBench bench) implements Bench {
    /** A work by its label; works whose labels have the same last digit share their function. */
    static final Param WORK = Param.number("work", 1, 99);

    static final Param FUNC = Param.number("last digit of works", 0, 9);

    static final Param MODE = Param.number("notification mode", 0, 15)
            .named(Arrays.stream(Mode.values()).collect(Collectors.toUnmodifiableMap(Mode::name, Mode::value)));

    /** Event 1 watches T, event 2 its peer. */
    static final Param EVENT = Param.number("perf event", 1, 2);

    static final Vocabulary<TaskWorkCalls> CALLS = new Vocabulary<TaskWorkCalls>()
            .call("add", WORK, MODE, (on, work, mode) -> on.bench.add(work, mode))
            .call("addUnderRqLock", WORK, MODE, (on, work, mode) -> on.bench.addUnderRqLock(work, mode))
            .call("cancelFunc", FUNC, (on, digit) -> on.bench.cancelFunc(digit))
            .call("cancelMatch", WORK, (on, work) -> on.bench.cancelMatch(work))
            .call("cancelAll", FUNC, (on, digit) -> on.bench.cancelAll(digit))
            .call("cancel", WORK, (on, work) -> on.bench.cancel(work))
            .call("nmiAdd", WORK, (on, work) -> on.bench.nmiAdd(work))
            .call("runBatch", on -> on.bench.runBatch())
            .call("run", on -> on.bench.run())
            .call("exit", on -> on.bench.exit())
            .call("returnToUser", on -> on.bench.returnToUser())
            .call("getSignal", on -> on.bench.getSignal())
            .call("wakeUp", on -> done(on.bench::wakeUp))
            .call("sendSignal", on -> done(on.bench::sendSignal))
            .call("changeSignalMask", on -> done(on.bench::changeSignalMask))
            .call("sleep", on -> done(on.bench::sleep))
            .call("overflow", EVENT, (on, event) -> on.perf(perf -> perf.overflow(event)))
            .call("release", EVENT, (on, event) -> on.perf(perf -> perf.release(event)))
            .call("peerRelease", EVENT, (on, event) -> on.perf(perf -> perf.peerRelease(event)))
            .call("peerReturnToUser", on -> on.perf(perf -> perf.peerReturnToUser()))
            .call("ringRequestDone", on -> on.uring(uring -> uring.requestDone()))
            .call("ioWorker", on -> on.uring(uring -> uring.worker()))
            .call("exitWorkers", on -> on.uring(uring -> uring.exitWorkers()))
            // what a callback does, said before anything is called
            .call("adds", WORK, WORK, (on, work, other) -> on.behave(work, Kind.ADD, other))
            .call("requeues", WORK, WORK, (on, work, other) -> on.behave(work, Kind.REQUEUE, other))
            .call("releases", WORK, EVENT, (on, work, event) -> on.behave(work, Kind.RELEASE, event))
            .call("closes", WORK, (on, work) -> on.behave(work, Kind.CLOSE_RING, 0));

    private String behave(int work, Kind kind, int other) {
        bench.behave(work, new Behaviour(kind, other));
        return DONE;
    }

    private String perf(Consumer<PerfSide> does) {
        return done(() -> bench.guarded(() -> does.accept(bench.perf())));
    }

    private String uring(Consumer<UringSide> does) {
        return done(() -> bench.guarded(() -> does.accept(bench.uring())));
    }

    /** The bench itself sees to what breaks. */
    @Override
    public String call(Action action) {
        return action.on(this);
    }

    @Override
    public List<String> settle() {
        return bench.settle();
    }
}
