package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2012-09-13, f784e8a7989c, "Simplify the usage in ptrace_notify() and get_signal_to_deliver()": get_signal runs what
 * is queued whether or not the task was told of it, and leaves TIF_NOTIFY_RESUME, which has other users too, alone.
 */
public class R6b extends R6 {
    private static final Contract<Promise> CONTRACT =
            new R6().contract().without(Promise.GET_SIGNAL_RUNS_NOTIFIED).and(Promise.GET_SIGNAL_RUNS_WORKS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected boolean getSignalTop(Task task) {
        runPending(task);
        return true;
    }
}
