package racecard.taskwork.bug;

import racecard.taskwork.Sleeper;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.uring.Ring;
import racecard.taskwork.uring.Rings;

/** TWB-31: the last close of a ring waits for its requests, whose completions may stand behind it in the batch. */
public final class Twb31 extends R29 {
    @Override
    public Rings rings() {
        return new Rings(this) {
            @Override
            protected void finalWait(Ring ring, Task current) {
                current.sleeper.setCurrentState(Sleeper.TASK_UNINTERRUPTIBLE);
                while (ring.refs.read() > 1) {
                    current.sleeper.schedule();
                    current.sleeper.setCurrentState(Sleeper.TASK_UNINTERRUPTIBLE);
                }
                current.sleeper.setCurrentState(Sleeper.TASK_RUNNING);
            }
        };
    }
}
