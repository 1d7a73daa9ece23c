package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.revision.R29;
import racecard.taskwork.waits.Waits;

/** TWB-33: a sleeper looks for works only when TIF_NOTIFY_SIGNAL says so. */
public final class Twb33 extends R29 {
    @Override
    public Waits waits() {
        return new Waits() {
            @Override
            protected boolean worksToRun(TaskWork taskWork, Task task) {
                return task.tif.testBit(Task.TIF_NOTIFY_SIGNAL);
            }
        };
    }
}
