package racecard.taskwork.revision;

import racecard.taskwork.Task;

/** R10 on arm64 (d86b8da04dfa). */
public class R10Arm64 extends R10 {
    @Override
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWaitArm64();
    }
}
