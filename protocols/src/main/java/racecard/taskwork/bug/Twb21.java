package racecard.taskwork.bug;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R29;
import racecard.taskwork.waits.Waits;

/** TWB-21: sk_stream_wait_memory gives up for anything that is pending. */
public final class Twb21 extends R29 {
    @Override
    public Waits waits() {
        return new Waits() {
            @Override
            protected boolean streamInterrupted(Task task) {
                return task.signalPending();
            }
        };
    }
}
