package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;
import racecard.catalogue.Contract;
import racecard.taskwork.Errno;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * The invariants of task_work, judged when every thread is done. What is checked: no oops; I12, that a task which
 * nobody interrupts any more has no notified work left; I1 and I2, that every accepted add is consumed exactly once and
 * no refused one is; I3 and I4, that after exit adds are refused; the latency bounds. Where the contract promises less,
 * less is asked.
 */
final class Settlement {
    /**
     * One round of run, and one of the freezer around it. A loop that grows with the list passes this with three works.
     */
    private static final int LONGEST_STRETCH = 2;

    /** Once, and once more when a push comes between: each work is pushed once. */
    private static final int QUESTIONS_A_WORK = 2;

    private final TaskWorkBench bench;
    private final TaskWork taskWork;
    private final Task task;
    private final Contract<Promise> contract;
    private final List<String> violations = new ArrayList<>();

    Settlement(TaskWorkBench bench, TaskWork taskWork) {
        this.bench = bench;
        this.taskWork = taskWork;
        this.task = bench.task();
        this.contract = bench.contract();
    }

    List<String> violations() {
        bench.ledger().oopses().forEach(oops -> violations.add("oops: " + oops));
        if (!violations.isEmpty()) {
            return violations; // after an oops nothing else can be believed
        }
        try {
            if (task.exiting()) {
                lateAdd();
            } else {
                notification();
                runAll();
            }
            exactlyOnce();
            violations.addAll(bench.perf().violations());
            violations.addAll(bench.uring().violations());
            latency();
        } catch (RuntimeException e) {
            violations.add("oops in the end: " + e.getMessage());
        }
        return violations;
    }

    /**
     * I12. A task in user mode without an interrupt on its way stays there; any other passes through the way back to
     * user mode.
     */
    private void notification() {
        if (!task.running.inUserModeForGood()) {
            taskWork.returnToUser(task);
        }
        if (task.signalQueued()) {
            violations.add("I12: lost signal: it is queued and nothing will make the task look");
        }
        for (TrackedWork work : bench.works()) {
            if (work.accepted() > work.consumed() && mustBeSeen(work.mode)) {
                violations.add("I12: lost notification: " + work + " is queued and nothing will make the task look");
            }
        }
    }

    /**
     * Runs what is still queued. A run that goes round once leaves what callbacks add, so such a task runs as often as
     * there can be links in a chain.
     */
    private void runAll() {
        int rounds =
                contract.promises(Promise.RUNS_UNTIL_EMPTY) ? 1 : bench.works().size();
        for (int round = 0; round < rounds; round++) {
            taskWork.run(task);
        }
    }

    /**
     * The kick of TWA_SIGNAL is owed by whoever finds TIF_NOTIFY_SIGNAL clear. Since R24 that may have been a
     * TWA_SIGNAL_NO_IPI, which does not kick: then nobody does, and the task looks when something else brings it into
     * the kernel. Read off the code of the facts, and so in every revision since.
     */
    private boolean mustBeSeen(int mode) {
        return switch (mode & ~NotifyMode.TWA_FLAGS) {
            case NotifyMode.TWA_RESUME, NotifyMode.TWA_NMI_CURRENT -> true;
            case NotifyMode.TWA_SIGNAL ->
                contract.promises(Promise.TWA_SIGNAL)
                        && bench.works().stream().noneMatch(work -> work.mode == NotifyMode.TWA_SIGNAL_NO_IPI);
            default -> false;
        };
    }

    /** I3, I4: the list is closed. */
    private void lateAdd() {
        if (!contract.promises(Promise.REFUSES_AFTER_EXIT)) {
            return;
        }
        TrackedWork late = new TrackedWork(0, (current, work) -> {});
        if (taskWork.add(task, late, NotifyMode.TWA_NONE) != -Errno.ESRCH) {
            violations.add("I4: the list is still open after exit: an add returned 0 and its work will never run");
        }
    }

    private void exactlyOnce() {
        for (TrackedWork work : bench.works()) {
            exactlyOnce(work);
        }
    }

    private void exactlyOnce(TrackedWork work) {
        if (work.consumed() > work.accepted()) {
            String twice = work.cancelled() > 0 && work.ran > 0
                    ? "was cancelled and run"
                    : work.ran > 0 ? "ran too often" : "was cancelled too often";
            violations.add((work.accepted() == 0 ? "I2: " : "I1: ") + work + " " + twice + " (accepted "
                    + work.accepted() + ", run " + work.ran + ", cancelled " + work.cancelled() + ")");
        }
        boolean mayBeLost = task.exiting() && !contract.promises(Promise.REFUSES_AFTER_EXIT) && !work.addedByCallback;
        boolean mayStay = !contract.promises(Promise.RUNS_UNTIL_EMPTY)
                && task.exiting()
                && work.addedByCallback; // one round leaves it
        if (work.consumed() < work.accepted() && !mayBeLost && !mayStay) {
            violations.add("I1: " + work + " was accepted and is lost");
        }
    }

    private void latency() {
        if (contract.promises(Promise.RESCHEDULES) && bench.ledger().callbacksInARow()) {
            violations.add("latency: two callbacks ran with no cond_resched between them");
        }
        long works = bench.works().stream().filter(work -> work.offered > 0).count();
        if (contract.promises(Promise.CANCELS_IN_ONE_WALK) && bench.ledger().questions() > QUESTIONS_A_WORK * works) {
            violations.add("latency: a cancel of all matches asked "
                    + bench.ledger().questions() + " times about " + works + " works, with pi_lock held");
        }
        if (contract.promises(Promise.BOUNDED_LATENCY) && task.running.longestStretch() > LONGEST_STRETCH) {
            violations.add(
                    "latency: " + task.running.longestStretch() + " rounds of loops over works with no cond_resched");
        }
    }
}
