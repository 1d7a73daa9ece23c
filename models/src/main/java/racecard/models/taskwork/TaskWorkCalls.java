package racecard.models.taskwork;

import java.util.List;
import racecard.models.scenario.Bench;
import racecard.models.taskwork.Behaviour.Kind;

/** The calls of a task_work bench by name, as scenarios make them. */
final class TaskWorkCalls implements Bench {
    private final TaskWorkBench bench;

    TaskWorkCalls(TaskWorkBench bench) {
        this.bench = bench;
    }

    @Override
    public String call(String method, int first, int second) {
        return switch (method) {
            case "add" -> Integer.toString(bench.add(first, second));
            case "addUnderRqLock" -> Integer.toString(bench.addUnderRqLock(first, second));
            case "cancelFunc" -> Integer.toString(bench.cancelFunc(first));
            case "cancelMatch" -> Integer.toString(bench.cancelMatch(first));
            case "cancelAll" -> bench.cancelAll(first).toString();
            case "cancel" -> Boolean.toString(bench.cancel(first));
            case "nmiAdd" -> Integer.toString(bench.nmiAdd(first));
            case "runBatch" -> bench.runBatch().toString();
            case "run" -> bench.run().toString();
            case "exit" -> bench.exit().toString();
            case "returnToUser" -> bench.returnToUser().toString();
            case "getSignal" -> Boolean.toString(bench.getSignal());
            default -> {
                withoutResult(method, first, second);
                yield DONE;
            }
        };
    }

    private void withoutResult(String method, int first, int second) {
        switch (method) {
            case "wakeUp" -> bench.wakeUp();
            case "sendSignal" -> bench.sendSignal();
            case "changeSignalMask" -> bench.changeSignalMask();
            case "sleep" -> bench.sleep();
            case "overflow" -> bench.guarded(() -> bench.perf().overflow(first));
            case "release" -> bench.guarded(() -> bench.perf().release(first));
            case "peerRelease" -> bench.guarded(() -> bench.perf().peerRelease(first));
            case "peerReturnToUser" -> bench.guarded(() -> bench.perf().peerReturnToUser());
            case "ringRequestDone" -> bench.guarded(() -> bench.uring().requestDone());
            case "ioWorker" -> bench.guarded(() -> bench.uring().worker());
            case "exitWorkers" -> bench.guarded(() -> bench.uring().exitWorkers());
            default -> bench.behave(first, new Behaviour(behaviour(method), second));
        }
    }

    /** What a callback does, by the verb that says so in a scenario: {@code requeues 1 2}. @throws IllegalArgumentException when the word is no call at all */
    static Kind behaviour(String verb) {
        return switch (verb) {
            case "adds" -> Kind.ADD;
            case "requeues" -> Kind.REQUEUE;
            case "releases" -> Kind.RELEASE;
            case "closes" -> Kind.CLOSE_RING;
            default -> throw new IllegalArgumentException("no operation " + verb);
        };
    }

    @Override
    public List<String> settle() {
        return bench.settle();
    }
}
