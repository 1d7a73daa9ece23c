package racecard.explorer;

import racecard.models.taskwork.Bench;
import racecard.models.taskwork.Scenario;

/**
 * One call of a scenario, ready to be made. Threads that are explored share it, so there is no collection in it.
 *
 * @param first the first argument, 0 where there is none
 * @param second the second
 * @param text what people read
 */
record Step(String method, int first, int second, String text) {
    static Step of(Scenario.Call call) {
        int arguments = call.args().size();
        return new Step(
                call.method(),
                arguments > 0 ? call.args().get(0) : 0,
                arguments > 1 ? call.args().get(1) : 0,
                call.toString());
    }

    /** Makes the call. @return its result as text, {@code done} where it has none */
    String on(Bench bench) {
        return switch (method) {
            case "add" -> Integer.toString(bench.add(first, second));
            case "addUnderRqLock" -> Integer.toString(bench.addUnderRqLock(first, second));
            case "cancelFunc" -> Integer.toString(bench.cancelFunc(first));
            case "cancelMatch" -> Integer.toString(bench.cancelMatch(first));
            case "cancel" -> Boolean.toString(bench.cancel(first));
            case "nmiAdd" -> Integer.toString(bench.nmiAdd(first));
            case "runBatch" -> bench.runBatch().toString();
            case "run" -> bench.run().toString();
            case "exit" -> bench.exit().toString();
            case "returnToUser" -> bench.returnToUser().toString();
            case "getSignal" -> Boolean.toString(bench.getSignal());
            default -> {
                withoutResult(bench);
                yield DONE;
            }
        };
    }

    /** The result of a call that has none. */
    static final String DONE = "done";

    private void withoutResult(Bench bench) {
        switch (method) {
            case "wakeUp" -> bench.wakeUp();
            case "sendSignal" -> bench.sendSignal();
            case "changeSignalMask" -> bench.changeSignalMask();
            case "sleep" -> bench.sleep();
            case "overflow" -> bench.overflow(first);
            case "release" -> bench.release(first);
            case "peerRelease" -> bench.peerRelease(first);
            case "peerReturnToUser" -> bench.peerReturnToUser();
            default -> throw new IllegalArgumentException("no operation " + text);
        }
    }
}
