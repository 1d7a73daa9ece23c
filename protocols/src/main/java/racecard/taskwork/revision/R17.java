package racecard.taskwork.revision;

import racecard.taskwork.Task;

/**
 * 2020-08-13, ebf0d100df07, "only grab task signal lock when needed": add skips siglock when the bit is set already.
 *
 * <p>Safe because the bit, set and not yet cleared, means that T is bound for get_signal, whose clear, barrier and look
 * then see any push that came before a read of the set bit. That is store buffering, and takes a full barrier on both
 * sides: the cmpxchg of the push here, smp_store_mb in get_signal (litmus TW-jobctl-sb and its five neighbours).
 * siglock around the target's side is no help: add does not take it.
 */
public class R17 extends R16 {
    @Override
    protected void notifyBySignal(Task task) {
        if ((task.jobctl.readOnce() & Task.JOBCTL_TASK_WORK) == 0) {
            super.notifyBySignal(task);
        }
    }

    /** Pairs with the barrier that the push's cmpxchg implies, not with the READ_ONCE (Oleg Nesterov's correction). */
    @Override
    protected void clearTaskWork(Task task) {
        task.jobctl.smpStoreMb(task.jobctl.readOnce() & ~Task.JOBCTL_TASK_WORK);
    }
}
