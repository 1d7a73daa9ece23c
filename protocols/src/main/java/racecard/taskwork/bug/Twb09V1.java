package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-09, V1: no pass through pi_lock at all. */
public final class Twb09V1 extends R15 {
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {}
}
