package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Errno;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-13, a control: add keeps the old head in next and compares from there. It looks wrong and is right. */
public final class Twb13 extends R15 {
    @Override
    protected int push(Task task, CallbackHead work) {
        work.next().set(task.works.readOnce());
        for (; ; ) {
            CallbackHead head = work.next().get();
            if (head == CallbackHead.WORK_EXITED) {
                return -Errno.ESRCH;
            }
            CallbackHead found = task.works.cmpxchg(head, work);
            if (found == head) {
                return 0;
            }
            work.next().set(found); // what try_cmpxchg(&task->task_works, &work->next, work) does when it fails
        }
    }
}
