package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R27;

/** TWB-17: the freezer loop does not clear TIF_NOTIFY_SIGNAL. R19 to R26 were so. */
public final class Twb17 extends R27 {
    @Override
    protected void afterFrozenSchedule(Task task) {}
}
