package racecard.taskwork.revision;

import static racecard.kernel.Barriers.smpMb;
import static racecard.kernel.Barriers.smpReadBarrierDepends;

import racecard.catalogue.Contract;
import racecard.kernel.Ptr;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.EntryCode;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * 2012-09-13, ac3d0da8f329, "Make task_work_add() lockless": a stack that adders push on with cmpxchg and that run
 * takes whole.
 *
 * <p><b>Why there is a lock at all.</b> Push needs none, take needs none. Cancel walks entries that it does not own:
 * pi_lock keeps them alive under its feet. The rule is that T passes through pi_lock <em>after</em> it detached the
 * list and <em>before</em> it touches any entry. Then every critical section of a canceller is either before that pass
 * (T sees its unlinks, and it has let go of the entries) or after it (its acquire makes it see the detached head). A
 * work that a canceller may still hold cannot be run, hence neither freed nor requeued: that excludes ABA on the head
 * word too.
 *
 * <p><b>Linearization points.</b> add: the successful cmpxchg on the head. Cancel that returns a work: its successful
 * cmpxchg; one that finds the work in a batch that T has just detached counts as before the detach. One batch of run:
 * the RMW that detaches.
 *
 * <p><b>Not invariants.</b> A cancel that returns null does not mean that the work has run, only that it can no longer
 * be cancelled (I9). A canceller inside pi_lock may unlink entries of a batch that T has detached, never its first
 * (I8): both would need the same head word.
 */
public class R5 extends EntryCode {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.FIFO,
            Promise.GET_SIGNAL_RUNS_NOTIFIED,
            Promise.RUNS_UNTIL_EMPTY,
            Promise.RESCHEDULES,
            Promise.ADD_TAKES_NO_LOCK);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public int add(Task task, CallbackHead work, int notify) {
        int err = push(task, work);
        if (err == 0) {
            notifyTask(
                    task, notify); // after the push: the other order is broken even under SC (litmus TW-tif-flagfirst)
        }
        return err;
    }

    /**
     * The successful cmpxchg is a full barrier: it publishes func, next and payload to whoever reads the head (litmus
     * TW-pub-run).
     */
    protected int push(Task task, CallbackHead work) {
        CallbackHead head;
        do {
            head = task.works.readOnce();
            work.next().set(head); // private until published
        } while (task.works.cmpxchg(head, work) != head);
        return 0;
    }

    /** Tells the task that there is work. */
    protected void notifyTask(Task task, int notify) {
        if (notify != NotifyMode.TWA_NONE) {
            setNotifyResume(task);
        }
    }

    @Override
    public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
        Ptr<CallbackHead> pprev = task.works;
        enterCancel(task);
        CallbackHead work = pprev.readOnce();
        while (work != null) {
            smpReadBarrierDepends();
            if (work.func() != func) {
                pprev = work.next();
            } else if (pprev.cmpxchg(work, work.next().get()) == work) {
                break;
            }
            // When the cmpxchg failed, pprev has not moved: read again what is there now, a newer work or null after a
            // take.
            work = pprev.readOnce();
        }
        leaveCancel(task);
        return work;
    }

    /** Cancel takes pi_lock: against run, and against other cancellers (V9). */
    protected void enterCancel(Task task) {
        task.piLock.lock();
    }

    /** Cancel drops pi_lock. */
    protected void leaveCancel(Task task) {
        task.piLock.unlock();
    }

    @Override
    public boolean runBatch(Task task) {
        CallbackHead work = take(task);
        if (work == null) {
            return false;
        }
        synchronizeWithCancel(task, work);
        runAll(task, order(task, work));
        return true;
    }

    /** Detaches the list: its first work, or null when there is none. */
    protected CallbackHead take(Task task) {
        return task.works.xchg(null);
    }

    /**
     * The pass through pi_lock, here a wait for it to be free. The barrier after it orders the wait before the reads of
     * next, so that unlinks of a canceller that has left are seen.
     *
     * @param work the first work that was taken
     */
    protected void synchronizeWithCancel(Task task, CallbackHead work) {
        waitForCancellers(task);
    }

    /** spin_unlock_wait, the generic one of the day, and smp_mb. */
    protected void waitForCancellers(Task task) {
        task.piLock.unlockWait();
        smpMb();
    }

    /** The order in which a batch is run: reversed, that is oldest first, without a single cond_resched (TWB-06). */
    protected CallbackHead order(Task task, CallbackHead work) {
        return reverse(task, work);
    }

    /** Reverses a private list. */
    protected static CallbackHead reverse(Task task, CallbackHead work) {
        CallbackHead head = null;
        CallbackHead rest = work;
        do {
            task.running.tick();
            CallbackHead next = rest.next().get();
            rest.next().set(head);
            head = rest;
            rest = next;
        } while (rest != null);
        return head;
    }

    /** Runs a private list. Next is read before the callback, which may free the work. */
    protected void runAll(Task task, CallbackHead first) {
        CallbackHead work = first;
        do {
            task.running.tick();
            CallbackHead next = work.next().get();
            work.call(task);
            work = next;
            task.running.condResched();
        } while (work != null);
    }

    @Override
    public void run(Task task) {
        boolean more = true;
        while (more) {
            more = runBatch(task);
        }
    }

    /** exit_signals, then exit_task_work. do_exit's own wait for pi_lock has no part in this protocol any more. */
    @Override
    public void exit(Task task) {
        task.flags.writeOnce(task.flags.get() | Task.PF_EXITING);
        exitTaskWork(task);
        task.dropSighand();
    }

    /** exit_task_work. As in 3.6 it looks at the list before it runs. */
    protected void exitTaskWork(Task task) {
        if (task.works.get() != null) {
            run(task);
        }
    }

    @Override
    protected boolean getSignalTop(Task task) {
        runNotified(task);
        return true;
    }
}
