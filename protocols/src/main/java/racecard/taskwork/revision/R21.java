package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/** 2021-01, 35d0b389f3b2: the run at the top of get_signal is back. */
public class R21 extends R20 {
    private static final Contract<Promise> CONTRACT = new R20().contract().and(Promise.GET_SIGNAL_RUNS_WORKS);

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
