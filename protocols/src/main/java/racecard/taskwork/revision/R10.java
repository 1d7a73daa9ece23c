package racecard.taskwork.revision;

import racecard.taskwork.Task;

/**
 * 2016-06-14: the explicit smp_mb after spin_unlock_wait goes, since spin_unlock_wait itself orders from that month on:
 * here as the generic one does (726328d92a42).
 */
public class R10 extends R9 {
    @Override
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWaitAcquire();
    }
}
