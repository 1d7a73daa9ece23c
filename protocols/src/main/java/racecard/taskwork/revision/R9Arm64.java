package racecard.taskwork.revision;

import racecard.taskwork.Task;

/** R9 on arm64 as of June 2016 (d86b8da04dfa), where the wait for pi_lock is a place in the order of its holders. */
public class R9Arm64 extends R9 {
    @Override
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWaitArm64();
        racecard.kernel.Barriers.smpMb();
    }
}
