package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R15;

/** TWB-10 (V11): an empty list ends run before anybody asks whether the task is exiting. */
public final class Twb10 extends R15 {
    @Override
    protected CallbackHead headOfEmptyList(Task task) {
        return null;
    }
}
