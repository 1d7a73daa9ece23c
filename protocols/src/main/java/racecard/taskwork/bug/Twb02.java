package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R6;

/** TWB-02: no sentinel; a task that has exited still accepts works. R3 to R5 were so by design. */
public final class Twb02 extends R6 {
    @Override
    protected CallbackHead headOfEmptyList(Task task) {
        return null;
    }
}
