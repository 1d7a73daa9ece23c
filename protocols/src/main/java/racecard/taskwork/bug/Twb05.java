package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R5;

/** TWB-05: the push takes pi_lock, so add cannot be called under rq->lock. R1 to R4 were so. */
public final class Twb05 extends R5 {
    @Override
    protected int push(Task task, CallbackHead work) {
        task.piLock.lock();
        int err = super.push(task, work);
        task.piLock.unlock();
        return err;
    }
}
