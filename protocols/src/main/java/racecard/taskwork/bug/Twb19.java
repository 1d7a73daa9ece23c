package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.waits.Waits;

/** TWB-19: the coredump writer stops for anything that is pending. */
public final class Twb19 extends R29 {
    @Override
    public Waits waits() {
        return new Waits() {
            @Override
            protected boolean dumpInterrupted(Task task) {
                return task.signalPending();
            }
        };
    }
}
