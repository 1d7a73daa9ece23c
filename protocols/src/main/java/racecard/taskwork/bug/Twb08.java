package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R10;

/** TWB-08 (V5): the barrier after the wait is gone, and the wait was never made stronger. */
public final class Twb08 extends R10 {
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        task.piLock.unlockWaitRelaxed();
    }
}
