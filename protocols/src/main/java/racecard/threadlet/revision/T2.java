package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.threadlet.Promise;

/**
 * March and April 2013, b811203c, f7311ccc, c4d9d196: a pool for each context, which can be freed. Whoever frees it
 * posts a token and waits for a worker to stop, until none is left; a worker that finds the pool stopping leaves, and
 * the token with it.
 */
public class T2 extends T1 {
    private static final Contract<Promise> CONTRACT = new T1().contract().and(Promise.FREES);

    private boolean stopping; // under the lock
    private QemuCond workerStopped;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void init(Host process) {
        super.init(process);
        workerStopped = new QemuCond(lock, "worker_stopped");
    }

    @Override
    protected boolean isStopping() {
        return stopping;
    }

    /** Lock held before and after. */
    @Override
    protected void stopped() {
        workerStopped.signal();
    }

    /**
     * Upstream posts once more when the wait ends by itself: a token that nobody takes, and not worth a round here.
     * Lock held.
     */
    private void stopOne() {
        int before = cur;
        sem.post();
        while (cur == before) {
            workerStopped.await();
        }
    }

    @Override
    public void free() {
        require(head.isEmpty(), "QLIST_EMPTY(&pool->head)");
        lock.lock();
        forgetThreadsToCome();
        stopping = true;
        while (cur > 0) {
            stopOne();
        }
        lock.unlock();
        sem.destroy();
        workerStopped.destroy();
    }
}
