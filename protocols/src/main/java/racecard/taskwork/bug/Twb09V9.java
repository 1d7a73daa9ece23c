package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-09, V9: cancel walks the list without pi_lock. */
public final class Twb09V9 extends R15 {
    @Override
    protected void enterCancel(Task task) {}

    @Override
    protected void leaveCancel(Task task) {}
}
