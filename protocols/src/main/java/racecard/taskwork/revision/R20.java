package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2020-12-12, 03941ccfda16 and 98b89b649fce: the jobctl path is removed, and with it the last run inside get_signal.
 * Works queued with TWA_RESUME are not run before a signal is taken (TWB-16).
 */
public class R20 extends R19 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.REFUSES_AFTER_EXIT,
            Promise.RUNS_UNTIL_EMPTY,
            Promise.RESCHEDULES,
            Promise.BOUNDED_LATENCY,
            Promise.ADD_TAKES_NO_LOCK,
            Promise.TWA_SIGNAL);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected boolean takeJobctlWork(Task task) {
        return false;
    }

    @Override
    protected int jobctlPendingMask() {
        return 0;
    }
}
