package racecard.taskwork.revision;

import racecard.taskwork.Task;

/** R10 on PowerPC as it was from 2014 to 2016. */
public class R10Powerpc extends R10 {
    @Override
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWaitPowerpc();
    }
}
