package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.waits.Waits;

/** TWB-20b: a guest is entered unless a signal is pending. */
public final class Twb20b extends R29 {
    @Override
    public Waits waits() {
        return new Waits() {
            @Override
            protected boolean exitsToUserMode(Task task) {
                return task.taskSigpending();
            }
        };
    }
}
