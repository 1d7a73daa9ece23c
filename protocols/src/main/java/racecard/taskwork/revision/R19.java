package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2020-10-29, 114518eb6430: TWA_SIGNAL uses a thread flag of its own, TIF_NOTIFY_SIGNAL, and no sighand lock. The
 * modelled architecture has the flag; on one without it R17's path stayed in use.
 *
 * <p>The flag is set after the push and cleared before the look; either the push's or the set's full order suffices on
 * this side (litmus TW-tif). In the freezer nobody clears it yet (TWB-17).
 */
public class R19 extends R18 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.REFUSES_AFTER_EXIT,
            Promise.GET_SIGNAL_RUNS_WORKS,
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
    protected void notifyBySignal(Task task) {
        if (!task.tif.testAndSetBit(Task.TIF_NOTIFY_SIGNAL)) {
            task.wakeOrKick();
        }
    }
}
