package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R17;

/** TWB-14: the first version of R17, a plain clear of the bit: no barrier before the look at the list. */
public final class Twb14 extends R17 {
    @Override
    protected void clearTaskWork(Task task) {
        task.clearJobctl(Task.JOBCTL_TASK_WORK);
    }
}
