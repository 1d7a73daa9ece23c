package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R4;

/** TWB-03: run goes round once, so what a callback adds during exit stays. */
public final class Twb03 extends R4 {
    @Override
    public void run(Task task) {
        runBatch(task);
    }
}
