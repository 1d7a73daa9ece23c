package racecard.taskwork.revision;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;

/** 2016-06-14: the explicit smp_mb after spin_unlock_wait goes, since spin_unlock_wait itself orders as much from that month on. */
public class R10 extends R9 {
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        task.piLock.unlockWait();
    }
}
