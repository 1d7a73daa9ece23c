package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * May 2022, 3c7b72dd, 900fa208, 232e9255 (read in full): a condition in place of the semaphore, the bottom half
 * scheduled outside the lock, and stopping is a limit of no threads.
 *
 * <p><b>Invariants.</b> Every wait is followed by a test of limit and queue under the lock, so a wake-up that finds
 * nothing is harmless, and one that comes together with a timeout is not lost: the worker leaves only with the queue
 * empty (I10), or because it is one too many, and then it passes on the wake-up that may have been meant for a request
 * (TLB-17).
 *
 * <p>The last signal comes after the unlock, when free() may have destroyed the condition already (TLB-18): T12
 * promises {@code FREES}, this one does not.
 */
public class T11 extends T10 {
    private static final Contract<Promise> CONTRACT = new T10()
            .contract()
            .and(Promise.RESIZES_BACK, Promise.CANCELS_WHAT_IS_QUEUED, Promise.ENOUGH_WORKERS)
            .without(Promise.TOKENS, Promise.FREES);

    protected QemuCond requestCond;
    protected QemuCond workerStopped;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void init(Host process) {
        super.init(process);
        requestCond = new QemuCond(lock, "request_cond").timed();
        workerStopped = new QemuCond(lock, "worker_stopped");
    }

    @Override
    public void enqueue(Request e) {
        e.state().writeOnce(Request.QUEUED);
        lock.lock();
        if (idle == 0 && cur < max) {
            spawnThread();
        }
        requestList.insertTail(e.inQueue());
        lock.unlock();
        requestCond.signal(); // after the unlock: whoever tests before it finds the request
    }

    @Override
    protected void workerThread() {
        lock.lock();
        pendingThreads--;
        doSpawnThread();
        while (cur <= max) {
            if (requestList.isEmpty()) {
                boolean inTime = waitForRequest();
                if (!inTime && requestList.isEmpty() && isSpare()) {
                    break;
                }
                continue; // the limit first
            }
            Request e = take();
            lock.unlock();
            finish(e, execute(e));
            lock.lock();
        }
        leave();
    }

    /** Lock held. As many as min stay for ever (I13). */
    protected boolean isSpare() {
        return cur > min;
    }

    private boolean waitForRequest() {
        idle++;
        boolean inTime = requestCond.timedWait();
        idle--;
        return inTime;
    }

    /** Lock held before, not after. */
    protected void leave() {
        cur--;
        workerStopped.signal();
        lock.unlock();
        passOn();
    }

    /** The wake-up that this worker has taken may have been meant for a request. */
    protected void passOn() {
        requestCond.signal();
    }

    @Override
    protected void finish(Request e, int result) {
        e.ret().set(result);
        afterResult();
        e.state().writeOnce(Request.DONE);
        context.schedule(completionBh);
    }

    @Override
    protected boolean stealToken() {
        return true;
    }

    @Override
    protected void wakeSurplus() {
        for (int i = cur; i > max; i--) {
            requestCond.signal();
        }
    }

    @Override
    public void free() {
        require(head.isEmpty(), "QLIST_EMPTY(&pool->head)");
        lock.lock();
        forgetThreadsToCome();
        max = 0;
        requestCond.broadcast();
        while (cur > 0) {
            workerStopped.await();
        }
        lock.unlock();
        workerStopped.destroy();
        requestCond.destroy();
    }

    @Override
    public Request begin() {
        lock.lock();
        Request e = requestList.isEmpty() ? null : take();
        lock.unlock();
        return e;
    }
}
