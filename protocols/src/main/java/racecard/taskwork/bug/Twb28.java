package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Errno;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;

/** TWB-28: in an NMI the push is a load and a store, as a patch of January 2025 proposed. */
public final class Twb28 extends R29 {
    @Override
    protected int pushInNmi(Task task, CallbackHead work) {
        CallbackHead head = task.works.readOnce();
        if (head == CallbackHead.WORK_EXITED) {
            return -Errno.ESRCH;
        }
        work.next().set(head);
        task.works.smpStoreRelease(work);
        return 0;
    }
}
