package racecard.taskwork.revision;

import static racecard.kernel.Barriers.smpMb;

import racecard.catalogue.Contract;
import racecard.kernel.HlistNode;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.EntryCode;
import racecard.taskwork.Errno;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * 2012-05-24, "task_work_add: generic process-context callbacks": an hlist under pi_lock.
 *
 * <p>Linearization points: add, cancel and one run each at their critical section of pi_lock. The promise that an
 * accepted work is run rests on two things together: add looks at PF_EXITING and pushes inside one critical section,
 * and exit waits for pi_lock after it set the flag. An adder whose section began before the wait has pushed before exit
 * looks; one whose section begins later sees the flag.
 */
public class R1 extends EntryCode {
    private static final Contract<Promise> CONTRACT = Contract.of(Promise.REFUSES_AFTER_EXIT, Promise.FIFO);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public int add(Task task, CallbackHead work, int notify) {
        if (notify != NotifyMode.TWA_NONE && !archHasNotifyResume()) {
            return -Errno.ENOTSUPP;
        }
        int err = -Errno.ESRCH;
        task.piLock.lock();
        if (!refuses(task)) {
            enqueue(task, work);
            err = 0;
        }
        task.piLock.unlock();
        if (err == 0 && notify != NotifyMode.TWA_NONE) {
            setNotifyResume(task);
        }
        return err;
    }

    /** Whether the architecture has TIF_NOTIFY_RESUME: the modelled one has. */
    protected boolean archHasNotifyResume() {
        return true;
    }

    /**
     * Under pi_lock: is it too late? The kernel's access is plain; T writes the flag without the lock, so Java needs it
     * marked.
     */
    protected boolean refuses(Task task) {
        return (task.flags.readOnce() & Task.PF_EXITING) != 0;
    }

    /** Under pi_lock: puts the work on the list, at the front of the hlist. */
    protected void enqueue(Task task, CallbackHead work) {
        HlistNode.addHead(work, task.works);
    }

    /** Walks from the front, so the newest match goes. */
    @Override
    public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
        task.piLock.lock();
        CallbackHead pos = task.works.get();
        while (pos != null && pos.func() != func) {
            pos = pos.next().get();
        }
        if (pos != null) {
            HlistNode.del(pos);
        }
        task.piLock.unlock();
        return pos;
    }

    /** Moves the whole list away under the lock, then runs it from its tail backwards: oldest first. */
    @Override
    public boolean runBatch(Task task) {
        Ptr<CallbackHead> works = new Ptr<>(KasanObject.STATIC);
        task.piLock.lock();
        HlistNode.moveList(task.works, works);
        task.piLock.unlock();
        if (works.get() == null) {
            return false;
        }
        CallbackHead pos = works.get();
        for (CallbackHead next = pos.next().get();
                next != null;
                next = pos.next().get()) {
            task.running.tick();
            pos = next;
        }
        for (; ; ) {
            task.running.tick();
            Ptr<CallbackHead> pprev = pos.pprev().get(); // saved before the callback, which may free pos
            pos.call(task);
            if (pprev == works) {
                return true;
            }
            pos = (CallbackHead) pprev.containerOf();
        }
    }

    /** One pass only. */
    @Override
    public void run(Task task) {
        runBatch(task);
    }

    @Override
    public void exit(Task task) {
        setExiting(task);
        smpMb();
        waitForAdders(task);
        exitTaskWork(task);
        task.dropSighand();
    }

    /** exit_signals: from here the task is on its way out. */
    protected final void setExiting(Task task) {
        task.flags.writeOnce(task.flags.get() | Task.PF_EXITING);
    }

    /** Waits for adders that are inside pi_lock and may not have seen PF_EXITING. */
    protected void waitForAdders(Task task) {
        task.piLock.unlockWait();
    }

    /** Runs what is left. The look at the list is outside the lock; nobody can add any more. */
    protected void exitTaskWork(Task task) {
        if (task.works.get() != null) {
            run(task);
        }
    }
}
