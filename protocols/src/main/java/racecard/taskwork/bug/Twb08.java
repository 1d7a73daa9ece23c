package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R10Arm64;

/** TWB-08 (V5): the barrier after the wait is gone, and the wait was never made stronger. */
public final class Twb08 extends R10Arm64 {
    @Override
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWait();
    }
}
