package racecard.taskwork.bug;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R26;

/** TWB-24: cancel of one work takes any work with the same function. All kernels before R26 had no other. */
public final class Twb24 extends R26 {
    @Override
    protected boolean matches(CallbackHead queued, CallbackHead wanted) {
        return queued.func() == wanted.func();
    }

    /** As the old cancel was used: something was cancelled, so the caller took it for its own. */
    @Override
    public boolean cancel(Task task, CallbackHead work) {
        return cancelMatch(task, queued -> matches(queued, work)) != null;
    }
}
