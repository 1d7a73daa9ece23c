package racecard.taskwork.bug;

import static racecard.kernel.Barriers.smpMb;

import racecard.taskwork.Task;
import racecard.taskwork.revision.R9Arm64;

/**
 * TWB-07 (V4): the wait for pi_lock is made of relaxed reads. The barrier after it does not help against a holder whose
 * lock store is not yet visible. R5 to R11 are so, but on arm64.
 */
public final class Twb07 extends R9Arm64 {
    @Override
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWait();
        smpMb();
    }
}
