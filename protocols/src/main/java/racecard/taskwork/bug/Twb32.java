package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.uring.IoWq;

/** TWB-32: a worker looks whether the queue exits before it adds, and not again. */
public final class Twb32 extends R29 {
    @Override
    public IoWq ioWq(Task owner) {
        return new IoWq(this, owner) {
            @Override
            protected void afterAdd() {}
        };
    }
}
