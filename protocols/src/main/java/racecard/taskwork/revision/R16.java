package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2020-06-30, e91b48162332: TWA_SIGNAL breaks the target out of interruptible waits, by a jobctl bit and
 * TIF_SIGPENDING, both set under siglock; get_signal clears the bit under siglock and looks at the list.
 *
 * <p>Right with any ordering of the push: if get_signal's section is the second, the push is before add's unlock and so
 * visible; if it is the first, add's section sets the bit and TIF_SIGPENDING afterwards, and T comes back (litmus
 * TW-jobctl-alwayslock). The bit is needed besides TIF_SIGPENDING because recalc_sigpending clears the latter unless
 * something is pending (TWB-15).
 */
public class R16 extends R15 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.REFUSES_AFTER_EXIT,
            Promise.GET_SIGNAL_RUNS_WORKS,
            Promise.RUNS_UNTIL_EMPTY,
            Promise.RESCHEDULES,
            Promise.BOUNDED_LATENCY,
            Promise.ADD_TAKES_NO_LOCK,
            Promise.TWA_SIGNAL,
            Promise.FREEZER_RUNS_WORKS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void notifyTask(Task task, int notify) {
        switch (notify) {
            case NotifyMode.TWA_RESUME -> setNotifyResume(task);
            case NotifyMode.TWA_SIGNAL -> notifyBySignal(task);
            default -> unknownMode(task, notify);
        }
    }

    /** Sets the bit and wakes. A task without sighand is past needing it. */
    protected void notifyBySignal(Task task) {
        if (task.lockTaskSighand()) {
            task.setJobctl(Task.JOBCTL_TASK_WORK);
            signalWakeUp(task);
            task.siglock.unlock();
        }
    }

    /** TWA_NONE, and before R18 every unknown value: nothing. */
    protected void unknownMode(Task task, int notify) {}

    /** The run at the top of get_signal is gone; the one at relock does. */
    @Override
    protected boolean getSignalTop(Task task) {
        return true;
    }

    @Override
    protected boolean takeJobctlWork(Task task) {
        clearTaskWork(task);
        return pending(task);
    }

    /** Under siglock, which add takes too: no barrier is needed. */
    protected void clearTaskWork(Task task) {
        task.clearJobctl(Task.JOBCTL_TASK_WORK);
    }

    @Override
    protected int jobctlPendingMask() {
        return Task.JOBCTL_TASK_WORK;
    }
}
