package racecard.taskwork.revision;

import racecard.taskwork.Task;

/** Own control: R1 with the wait that its author had in mind, which arm64 got four years later. */
public class R1Arm64 extends R1 {
    @Override
    protected void waitForAdders(Task task) {
        task.piLock.unlockWaitArm64();
    }
}
