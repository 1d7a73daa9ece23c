package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-09, V2: the empty critical section stands before the take. */
public final class Twb09V2 extends R15 {
    @Override
    protected CallbackHead take(Task task) {
        super.synchronizeWithCancel(task, null);
        return super.take(task);
    }

    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {}
}
