package racecard.models.taskwork;

import java.util.Comparator;
import java.util.List;
import racecard.models.scenario.Scenario;
import racecard.taskwork.Promise;

/**
 * The scenarios that every implementation goes through: few, small, and each there because something goes wrong in it
 * that goes wrong in no smaller one. Work on the left of a bar happens before what is right of it begins only for the
 * first and the last bar.
 */
public final class Scenarios {
    private static final List<Scenario> ALL = List.of(
            // the list: two threads
            scenario("push-race", "| runBatch; runBatch | add 1 NONE; add 2 NONE |runBatch"),
            scenario("cancel-first", "add 1 NONE | runBatch | cancelFunc 1 | runBatch"),
            scenario("cancel-middle", "add 1 NONE; add 2 NONE; add 3 NONE | runBatch | cancelFunc 2 | runBatch"),
            scenario("cancel-missing", "add 1 NONE; add 2 NONE | runBatch | cancelFunc 9 | runBatch"),
            scenario("cancel-last", "add 1 NONE; add 2 NONE | runBatch | cancelFunc 1 | runBatch"),
            scenario("same-function", "add 1 NONE; add 11 NONE | runBatch | cancelFunc 1; cancelFunc 1 | runBatch"),
            scenario("cancel-requeued", "requeues 1 2; add 1 NONE | run | cancelFunc 1 |")
                    .needs(Promise.RUNS_UNTIL_EMPTY)
                    .byInvariants(),
            scenario("cancel-requeued-two", "requeues 2 3; add 1 NONE; add 2 NONE | run | cancelFunc 2 |")
                    .needs(Promise.RUNS_UNTIL_EMPTY)
                    .byInvariants(),
            // nobody runs: what is there must be found, whatever is pushed meanwhile
            scenario("cancel-push", "add 1 NONE | cancelFunc 1 | add 2 NONE | runBatch"),
            scenario("cancel-push-middle", "add 1 NONE; add 2 NONE | cancelFunc 1 | add 3 NONE | runBatch"),
            scenario("cancel-work", "add 11 NONE; add 1 NONE | runBatch | cancel 11 | runBatch")
                    .needs(Promise.CANCEL_WORK),
            scenario("cancel-match", "add 1 NONE; add 2 NONE | runBatch | cancelMatch 1 | runBatch")
                    .needs(Promise.CANCEL_MATCH),
            scenario(
                            "cancel-all-behind",
                            "| add 1 NONE; add 11 NONE; add 2 NONE; add 3 NONE; add 4 NONE; add 5 NONE; cancelAll 1;"
                                    + " runBatch |")
                    .needs(Promise.CANCELS_IN_ONE_WALK),
            scenario("cancel-all-run", "add 1 NONE; add 11 NONE; add 2 NONE | runBatch | cancelAll 1 | runBatch")
                    .needs(Promise.CANCELS_IN_ONE_WALK)
                    .byInvariants(),
            scenario("cancel-all-push", "add 1 NONE; add 11 NONE | runBatch | cancelAll 1 | add 21 NONE | runBatch")
                    .needs(Promise.CANCELS_IN_ONE_WALK)
                    .byInvariants(),
            // exit
            scenario("add-exit", "| exit | add 1 NONE |").byInvariants(),
            scenario("add-add-exit", "add 1 NONE | exit | add 2 NONE; add 3 NONE |")
                    .byInvariants(),
            scenario("cancel-exit", "add 1 NONE | exit | cancelFunc 1 |").byInvariants(),
            scenario("exit-then-add", "add 1 NONE | exit | cancelFunc 2 | add 3 NONE"),
            scenario("callback-adds-in-exit", "adds 1 2; add 1 NONE | exit | cancelFunc 9 |")
                    .needs(Promise.RUNS_UNTIL_EMPTY)
                    .byInvariants(),
            // the lock
            scenario("add-under-rq-lock", "| runBatch | addUnderRqLock 1 NONE | wakeUp | runBatch")
                    .needs(Promise.ADD_TAKES_NO_LOCK),
            // three threads
            scenario(
                    "two-cancellers",
                    "add 1 NONE; add 2 NONE; add 3 NONE | runBatch | cancelFunc 2 | cancelFunc 3 | runBatch"),
            scenario("two-adders", "| runBatch | add 1 NONE | add 2 NONE | runBatch"),
            scenario("adder-and-canceller", "add 1 NONE | runBatch | add 2 NONE | cancelFunc 1 | runBatch"),
            scenario("adder-and-exit", "| exit | add 1 NONE | add 2 NONE |").byInvariants(),
            // notification
            scenario("resume", "| returnToUser | add 1 RESUME |").byInvariants(),
            scenario("resume-again", "add 1 RESUME | returnToUser | add 2 RESUME |")
                    .byInvariants(),
            scenario("resume-two-adders", "| returnToUser | add 1 RESUME | add 2 RESUME |")
                    .byInvariants(),
            scenario("signal", "| returnToUser | add 1 SIGNAL |")
                    .needs(Promise.TWA_SIGNAL)
                    .byInvariants(),
            scenario("signal-again", "add 1 SIGNAL; cancelFunc 1 | returnToUser | add 2 SIGNAL |")
                    .needs(Promise.TWA_SIGNAL)
                    .byInvariants(),
            scenario("signal-mask", "| changeSignalMask; returnToUser | add 1 SIGNAL |")
                    .needs(Promise.TWA_SIGNAL)
                    .byInvariants(),
            scenario("signal-real", "| returnToUser | add 1 SIGNAL | sendSignal |")
                    .needs(Promise.TWA_SIGNAL)
                    .byInvariants(),
            scenario("mask-and-signal", "| changeSignalMask; returnToUser | sendSignal |")
                    .byInvariants(),
            scenario("sleep", "| sleep | add 1 SIGNAL |")
                    .needs(Promise.TWA_SIGNAL)
                    .byInvariants(),
            scenario("nmi", "| nmiAdd 1; returnToUser | add 2 RESUME |")
                    .needs(Promise.NMI_CURRENT)
                    .byInvariants(),
            // users
            scenario("perf-release-in-work", "releases 1 1; overflow 1; add 1 NONE | run | cancelFunc 9 |")
                    .needs(Promise.PERF_EVENTS)
                    .byInvariants(),
            scenario(
                            "perf-cross",
                            "overflow 1; overflow 2 | release 2; returnToUser | peerRelease 1; peerReturnToUser |")
                    .needs(Promise.PERF_EVENTS)
                    .byInvariants(),
            scenario("perf-after-exit", "| exit; overflow 1; release 1 | cancelFunc 9 |")
                    .needs(Promise.PERF_EVENTS)
                    .byInvariants(),
            scenario("ring-closed-in-work", "closes 1; ringRequestDone; add 1 NONE | run | cancelFunc 9 |")
                    .needs(Promise.URING)
                    .byInvariants(),
            scenario("workers-exit", "| exitWorkers | ioWorker |")
                    .needs(Promise.URING)
                    .byInvariants(),
            scenario("sleep-no-ipi", "| sleep | add 1 NO_IPI |")
                    .needs(Promise.TWA_SIGNAL_NO_IPI)
                    .byInvariants(),
            // four
            scenario("three-adders", "| runBatch | add 1 NONE | add 2 NONE | add 3 NONE | runBatch"),
            scenario(
                    "two-adders-and-canceller",
                    "add 1 NONE | runBatch | add 2 NONE | add 3 NONE | cancelFunc 1 | runBatch"),
            scenario(
                    "adder-and-two-cancellers",
                    "add 1 NONE; add 2 NONE | runBatch | add 3 NONE | cancelFunc 1 | cancelFunc 2 | runBatch"),
            scenario(
                    "three-cancellers",
                    "add 1 NONE; add 2 NONE; add 3 NONE | runBatch | cancelFunc 1 | cancelFunc 2 | cancelFunc 3 | runBatch"),
            scenario("adder-canceller-and-exit", "add 1 NONE | exit | add 2 NONE | add 3 NONE | cancelFunc 1 |")
                    .byInvariants(),
            // five
            scenario("four-adders", "| runBatch | add 1 NONE | add 2 NONE | add 3 NONE | add 4 NONE | runBatch"),
            scenario(
                    "two-adders-and-two-cancellers",
                    "add 1 NONE; add 2 NONE | runBatch | add 3 NONE | add 4 NONE | cancelFunc 1 | cancelFunc 2 | runBatch"),
            // six
            scenario(
                    "five-adders",
                    "| runBatch | add 1 NONE | add 2 NONE | add 3 NONE | add 4 NONE | add 5 NONE | runBatch"),
            scenario(
                    "three-adders-and-two-cancellers",
                    "add 1 NONE; add 2 NONE | runBatch | add 3 NONE | add 4 NONE | add 5 NONE | cancelFunc 1"
                            + " | cancelFunc 2 | runBatch"));

    private Scenarios() {}

    /** A scenario of task_work. */
    public static Scenario scenario(String name, String text) {
        return Scenario.scenario(name, text, TaskWorkCalls.CALLS);
    }

    /** Those of every size, the fewest threads first. */
    public static List<Scenario> all() {
        return ALL.stream()
                .sorted(Comparator.comparingInt(s -> s.threads().size()))
                .toList();
    }
}
