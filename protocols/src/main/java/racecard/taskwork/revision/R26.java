package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2024-06-21, 68cbd415dd4b and f409530e4db9: cancel by function is called cancel_func, and cancel takes the very work.
 */
public class R26 extends R24 {
    private static final Contract<Promise> CONTRACT = new R24().contract().and(Promise.CANCEL_WORK);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public boolean cancel(Task task, CallbackHead work) {
        return cancelMatch(task, queued -> matches(queued, work)) == work;
    }

    /** Identity, not function: two works may share a function (TWB-24). */
    protected boolean matches(CallbackHead queued, CallbackHead wanted) {
        return queued == wanted;
    }
}
