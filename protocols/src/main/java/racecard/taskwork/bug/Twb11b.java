package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-11b: as TWB-11 with the result looked at, but an empty list then ends run even when the task is exiting. */
public final class Twb11b extends R15 {
    @Override
    public boolean runBatch(Task task) {
        if (task.works.readOnce() == null) {
            return super.runBatch(task);
        }
        CallbackHead work = task.works.xchg(null);
        if (work == null) {
            return false;
        }
        synchronizeWithCancel(task, work);
        runAll(task, work);
        return true;
    }
}
