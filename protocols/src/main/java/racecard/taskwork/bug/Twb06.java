package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R9;

/** TWB-06: the reversal without cond_resched that R5 brought in and R9 removed. */
public final class Twb06 extends R9 {
    @Override
    protected CallbackHead order(Task task, CallbackHead work) {
        return reverse(task, work);
    }
}
