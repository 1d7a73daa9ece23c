package racecard.taskwork.revision;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * 2016-08-03: cancel looks before it locks, and returns at once when the list is empty. Right, because a cancel that
 * finds nothing may.
 */
public class R11 extends R10 {
    /** The kernel's look is a plain load; it races with pushes, so Java needs it marked. */
    @Override
    public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
        if (task.works.readOnce() == null) {
            return null;
        }
        return super.cancelFunc(task, func);
    }
}
