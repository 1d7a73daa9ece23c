package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R6b;

/**
 * TWB-30: get_signal runs works only when it finds TIF_NOTIFY_RESUME, and takes that flag from whoever else set it. R4
 * to R6 were so.
 */
public final class Twb30 extends R6b {
    @Override
    protected boolean getSignalTop(Task task) {
        runNotified(task);
        return true;
    }
}
