package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * 2012-07-22, "trim task_work: get rid of hlist": a circular singly linked list under pi_lock; the head word points to
 * the last (newest) work, whose next is the first (oldest). Stores to the head word are marked, as in
 * {@link racecard.kernel.HlistNode}: exit looks at it without the lock.
 */
public class R2 extends R1 {
    private static final Contract<Promise> CONTRACT =
            Contract.of(Promise.REFUSES_AFTER_EXIT, Promise.FIFO, Promise.CANCELS_OLDEST);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void enqueue(Task task, CallbackHead work) {
        CallbackHead last = task.works.get();
        if (last == null) {
            work.next().set(work);
        } else {
            work.next().set(last.next().get());
            last.next().set(work);
        }
        task.works.writeOnce(work);
    }

    /** Walks from the first, so the oldest match goes. */
    @Override
    public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
        CallbackHead found = null;
        task.piLock.lock();
        CallbackHead last = task.works.get();
        if (last != null) {
            CallbackHead q = last;
            CallbackHead p = q.next().get();
            while (p.func() != func && p != last) {
                q = p;
                p = p.next().get();
            }
            if (p.func() == func) {
                q.next().set(p.next().get());
                if (p == last) {
                    task.works.writeOnce(q == p ? null : q);
                }
                found = p;
            }
        }
        task.piLock.unlock();
        return found;
    }

    @Override
    public boolean runBatch(Task task) {
        task.piLock.lock();
        CallbackHead last = task.works.get();
        task.works.writeOnce(null);
        task.piLock.unlock();
        if (last == null) {
            return false;
        }
        CallbackHead q = last.next().get();
        last.next().set(null);
        while (q != null) {
            task.running.tick();
            CallbackHead next = q.next().get();
            q.call(task);
            q = next;
            afterCallback(task);
        }
        return true;
    }

    /** Between two callbacks: nothing before R4b. */
    protected void afterCallback(Task task) {}
}
