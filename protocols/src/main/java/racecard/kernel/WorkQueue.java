package racecard.kernel;

/**
 * An ordered workqueue: one work at a time, in the order of queueing. It has no thread of its own; whoever calls
 * {@link #runOne} is the worker. A work is pending from queueing until just before it runs, so it may be queued again
 * while it runs, and never runs beside itself.
 *
 * <p>The queue's own lock guards the list and the step from pending to running, as {@code pool->lock} of workqueue.c
 * does: a canceller that does not find the work pending finds it running, or over.
 */
public final class WorkQueue {
    private final SpinLock lock;
    private final Ptr<WorkStruct> current = new Ptr<>(KasanObject.STATIC);
    private WorkStruct first;

    /** An empty queue, called {@code name} in reports. */
    public WorkQueue(String name) {
        lock = new SpinLock(name);
    }

    /** queue_work. False when the work is pending already. */
    public boolean queue(WorkStruct work) {
        lock.lock();
        boolean added = !work.pending();
        if (added) {
            work.pending(true);
            work.next = null;
            if (first == null) {
                first = work;
            } else {
                WorkStruct last = first;
                while (last.next != null) {
                    last = last.next;
                }
                last.next = work;
            }
        }
        lock.unlock();
        return added;
    }

    /** Runs the first work. False when none is pending, or one runs: then its worker will come for the others. */
    public boolean runOne(Context c) {
        lock.lock();
        WorkStruct work = current.get() == null ? first : null;
        if (work != null) {
            first = work.next;
            current.writeOnce(work);
            work.pending(false);
        }
        lock.unlock();
        if (work == null) {
            return false;
        }
        try {
            work.run(c);
        } finally {
            lock.lock();
            current.writeOnce(null);
            lock.unlock();
        }
        return true;
    }

    /** work_busy: pending, or running just now. */
    public boolean busy(WorkStruct work) {
        return work.pending() || current.readOnce() == work;
    }

    /** cancel_work_sync: when it returns the work neither is pending nor runs. May sleep. */
    public void cancelSync(Context c, WorkStruct work) {
        c.mightSleep("cancel_work_sync");
        lock.lock();
        if (work.pending()) {
            remove(work);
            work.pending(false);
        }
        lock.unlock();
        while (current.smpLoadAcquire() == work) {
            Thread.onSpinWait();
        }
    }

    private void remove(WorkStruct work) {
        if (first == work) {
            first = work.next;
            return;
        }
        WorkStruct before = first;
        while (before.next != work) {
            before = before.next;
        }
        before.next = work.next;
    }
}
