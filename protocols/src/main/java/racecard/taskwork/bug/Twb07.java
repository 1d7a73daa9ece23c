package racecard.taskwork.bug;

import static racecard.kernel.Barriers.smpMb;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;
import racecard.taskwork.revision.R9;

/** TWB-07 (V4): the wait for pi_lock is made of relaxed reads. The barrier after it does not help against a holder whose lock store is not yet visible. */
public final class Twb07 extends R9 {
    @Override
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        task.piLock.unlockWaitRelaxed();
        smpMb();
    }
}
