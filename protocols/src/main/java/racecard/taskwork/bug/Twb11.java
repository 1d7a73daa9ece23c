package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/**
 * TWB-11: a look at the head, then an unconditional xchg whose result is not looked at: a canceller may have emptied
 * the list between them.
 */
public final class Twb11 extends R15 {
    @Override
    public boolean runBatch(Task task) {
        if (task.works.readOnce() == null) {
            return super.runBatch(task);
        }
        CallbackHead work = task.works.xchg(null);
        synchronizeWithCancel(task, work);
        runAll(task, work);
        return true;
    }
}
