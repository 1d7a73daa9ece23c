package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-09, V6: the pass through pi_lock only when the task is exiting. */
public final class Twb09V6 extends R15 {
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        if (task.exiting()) {
            super.synchronizeWithCancel(task, work);
        }
    }
}
