package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2012-07-22, "deal with task_work callbacks adding more work": run goes round until the list is empty; with R4b of
 * 2012-08-21 (f341861fb0b), cond_resched after every callback. Linux 3.6 has both.
 */
public class R4 extends R3 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.FIFO,
            Promise.CANCELS_OLDEST,
            Promise.GET_SIGNAL_RUNS_NOTIFIED,
            Promise.RUNS_UNTIL_EMPTY,
            Promise.RESCHEDULES);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void run(Task task) {
        boolean more = true;
        while (more) {
            more = runBatch(task);
        }
    }

    @Override
    protected void afterCallback(Task task) {
        task.running.condResched();
    }

    @Override
    protected boolean getSignalTop(Task task) {
        runNotified(task);
        return true;
    }
}
