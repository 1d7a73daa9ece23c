package racecard.taskwork.revision;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;

/**
 * 2020-03-02, 6fb614920b38, "task_work_run: don't take ->pi_lock unconditionally": nothing at all is done for an empty
 * list unless the task exits, and the pass through pi_lock is an empty critical section after a take that took
 * something.
 */
public class R15 extends R12 {
    @Override
    protected CallbackHead take(Task task) {
        CallbackHead work;
        CallbackHead head;
        do {
            head = null;
            work = task.works.readOnce();
            if (work == null) {
                head = headOfEmptyList(task);
                if (head == null) {
                    return null; // no RMW, no lock, no barrier
                }
            }
        } while (task.works.cmpxchg(work, head) != work);
        return work;
    }

    /** After the take, before the first read of next: see V1, V2, V3, V6, V7 among the bugs for every other place. */
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        task.piLock.lock();
        task.piLock.unlock();
    }
}
