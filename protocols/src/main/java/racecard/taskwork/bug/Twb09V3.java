package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-09, V3: the next of the first work is read before the pass through pi_lock. */
public final class Twb09V3 extends R15 {
    @Override
    public boolean runBatch(Task task) {
        CallbackHead work = take(task);
        if (work == null) {
            return false;
        }
        CallbackHead next = work.next().get();
        synchronizeWithCancel(task, work);
        task.running.tick();
        work.call(task);
        task.running.condResched();
        if (next != null) {
            runAll(task, next);
        }
        return true;
    }
}
