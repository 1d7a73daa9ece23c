package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R21;

/** TWB-16: get_signal runs nothing. R20 was so. */
public final class Twb16 extends R21 {
    @Override
    protected boolean getSignalTop(Task task) {
        return true;
    }
}
