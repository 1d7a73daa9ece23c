package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R4;

/** TWB-04: no cond_resched after a callback. */
public final class Twb04 extends R4 {
    @Override
    protected void afterCallback(Task task) {}
}
