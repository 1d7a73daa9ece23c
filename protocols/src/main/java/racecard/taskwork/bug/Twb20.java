package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.waits.Waits;

/** TWB-20: fork begins anew for anything that is pending. */
public final class Twb20 extends R29 {
    @Override
    public Waits waits() {
        return new Waits() {
            @Override
            protected boolean forkInterrupted(Task task) {
                return task.signalPending();
            }
        };
    }
}
