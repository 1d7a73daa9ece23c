package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R1Arm64;

/**
 * TWB-01: exit waits for adders with relaxed reads, so it may miss one whose lock store is still on its way. R1 and R2
 * are so.
 */
public final class Twb01 extends R1Arm64 {
    @Override
    protected void waitForAdders(Task task) {
        task.piLock.unlockWait();
    }
}
