package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Watchdog;
import racecard.qemu.AioContext;
import racecard.qemu.Context2014;
import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.qemu.QemuMutex;
import racecard.qemu.QemuSemaphore;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * February 2012, d354c7ec: util/thread-pool.c. The state is a word of its own beside the result; a semaphore holds a
 * token for every queued request; a cancel that comes too late waits on a condition.
 *
 * <p><b>Invariants.</b> Under the lock: tokens, with those of workers on their way to the lock, are as many as queued
 * requests (I12), so who holds a token finds a request, and who takes a request away takes a token first. cur counts
 * live workers and those that are still to be started, which newborn workers and a bottom half of the main loop do, one
 * at a time.
 *
 * <p><b>Not invariants.</b> A queued request may be beyond cancelling, when all tokens are with workers on their way;
 * the cancel then waits for it to run. After a cancel of a running request its callback still comes (TLB-08, until T3).
 * A worker that has its token but not the lock counts as idle (TLB-06-C).
 */
public class T0 extends PoolSide {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.SYNCHRONOUS_CANCEL,
            Promise.MANY_WAITERS,
            Promise.PUBLISHES_DATA,
            Promise.CANCEL_SEES_DATA,
            Promise.WAKES_MAIN_LOOP,
            Promise.TOKENS);

    protected QemuSemaphore sem;
    private int pendingCancels;
    private QemuCond checkCancel;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void init(Host process) {
        host = process;
        lock = new QemuMutex(host, "pool->lock");
        sem = new QemuSemaphore(host, "pool->sem");
        checkCancel = new QemuCond(lock, "check_cancel");
        context = context(host);
        initSpawning();
    }

    /** The event loop of its time. */
    protected AioContext context(Host process) {
        return new Context2014(process);
    }

    @Override
    public void submit(Request e) {
        head.insertHead(e.outstanding());
        enqueue(e);
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
        sem.post();
    }

    /** What a worker does from birth to exit. */
    @Override
    protected void workerThread() {
        lock.lock();
        pendingThreads--;
        doSpawnThread();
        while (!isStopping() && awaitToken() && !isStopping()) {
            Request e = take();
            lock.unlock();
            finish(e, execute(e));
            lock.lock();
        }
        cur--;
        stopped();
        lock.unlock();
    }

    /** Whether the pool is about to be freed: never, before T2. Lock held. */
    protected boolean isStopping() {
        return false;
    }

    /** A worker leaves. Lock held. */
    protected void stopped() {}

    /** Lock held before and after. @return whether there is a request to take */
    protected boolean awaitToken() {
        boolean token;
        do {
            idle++;
            lock.unlock();
            token = sem.timedWait();
            if (!token) {
                passTime();
            }
            lock.lock();
            idle--;
        } while (!token && staysWithoutToken());
        return token;
    }

    /**
     * The wait ended with a timeout. If there is a request whose token is still on its way (it is posted after the lock
     * was given up), the loop goes round every ten seconds until that has changed; those rounds change nothing, and are
     * one wait here.
     */
    private void passTime() {
        Watchdog dog = new Watchdog("worker");
        while (sem.value() == 0 && !requestList.looksEmpty()) {
            dog.again();
            Thread.onSpinWait();
        }
    }

    /** Lock held. */
    protected boolean staysWithoutToken() {
        return !requestList.isEmpty();
    }

    /** Lock held, token in hand. */
    protected Request take() {
        Request e = requestList.removeFirst();
        e.state().writeOnce(Request.ACTIVE);
        return e;
    }

    /** Publishes the result, tells cancellers and the main loop. */
    protected void finish(Request e, int result) {
        lock.lock();
        e.state().writeOnce(Request.DONE);
        e.ret().set(result);
        tellCancellers();
        notifyMainLoop();
        lock.unlock();
    }

    /** Lock held. */
    protected final void tellCancellers() {
        if (pendingCancels > 0) {
            wake(checkCancel);
        }
    }

    /** All cancellers wait on one condition. */
    protected void wake(QemuCond cancellers) {
        cancellers.broadcast();
    }

    @Override
    public boolean tryCancel(Request e) {
        lock.lock();
        boolean queued = takeBack(e);
        lock.unlock();
        return queued;
    }

    /** Lock held. */
    protected boolean takeBack(Request e) {
        if (e.state().readOnce() != Request.QUEUED || !stealToken()) {
            return false;
        }
        requestList.remove(e.inQueue());
        e.state().writeOnce(Request.CANCELED);
        notifyMainLoop();
        return true;
    }

    /** The request's token, so that no worker comes for it. */
    protected boolean stealToken() {
        return sem.tryWait();
    }

    @Override
    public void quit(Request e) {
        lock.lock();
        if (!takeBack(e)) {
            pendingCancels++;
            while (e.state().readOnce() != Request.DONE && e.state().readOnce() != Request.CANCELED) {
                checkCancel.await();
            }
            pendingCancels--;
        }
        lock.unlock();
    }

    @Override
    public void cancel(Request e) {
        quit(e);
    }

    @Override
    public Request begin() {
        if (!sem.tryWait()) {
            return null;
        }
        lock.lock();
        Request e = take();
        lock.unlock();
        return e;
    }

    @Override
    public void end(Request e, int result) {
        finish(e, result);
    }

    @Override
    public int queued() {
        return requestList.size();
    }

    @Override
    public int tokens() {
        return sem.value();
    }
}
