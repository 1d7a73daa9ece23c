package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R1;

/** TWB-01: exit waits for adders with relaxed reads, so it may miss one whose lock store is still on its way. */
public final class Twb01 extends R1 {
    @Override
    protected void waitForAdders(Task task) {
        task.piLock.unlockWaitRelaxed();
    }
}
