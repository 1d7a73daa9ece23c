package racecard.taskwork.revision;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;

/**
 * 2017-07-25, "Replace spin_unlock_wait() with lock/unlock pair": pi_lock is held around the take. The detach then
 * happens inside one critical section, before or after each canceller's (V8). The lock is taken even when there is
 * nothing to do.
 */
public class R12 extends R11 {
    @Override
    protected CallbackHead take(Task task) {
        task.piLock.lock();
        CallbackHead work = super.take(task);
        task.piLock.unlock();
        return work;
    }

    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {}
}
