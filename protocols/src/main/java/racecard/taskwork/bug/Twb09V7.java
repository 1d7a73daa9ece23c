package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-09, V7: no pass through pi_lock for a batch of one. */
public final class Twb09V7 extends R15 {
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        if (work.next().get() != null) {
            super.synchronizeWithCancel(task, work);
        }
    }
}
