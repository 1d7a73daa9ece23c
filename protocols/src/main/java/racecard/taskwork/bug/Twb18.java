package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.waits.Waits;

/** TWB-18: zap_pid_ns_processes clears TIF_SIGPENDING alone. */
public final class Twb18 extends R29 {
    @Override
    public Waits waits() {
        return new Waits() {
            @Override
            protected void clearPending(Task task) {
                task.tif.clearBit(Task.TIF_SIGPENDING);
            }
        };
    }
}
