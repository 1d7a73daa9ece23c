package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Watchdog;
import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.qemu.QemuMutex;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;
import racecard.threadlet.QTailQ;
import racecard.threadlet.Request;

/**
 * posix-aio-compat.c as it stood in October 2010, before the threadlet series (read in full): a pool of its own under
 * one mutex.
 *
 * <p><b>Invariants.</b> Under the lock: active is 0 exactly as long as the request is linked (litmus TL-03), so cancel
 * may unlink without a search; ret leaves -EINPROGRESS once (I6). A worker exits only with the lock held and the queue
 * empty (I10), and submit counts idle workers under the same lock: either the submitter sees that it must start one, or
 * the worker sees the request (I9, litmus TL-19).
 *
 * <p><b>Linearization points.</b> submit: the append; begin: the pop; end: the store of ret; a cancel that takes the
 * request out: the unlink; one that waits: its last read of ret. All under the lock.
 *
 * <p><b>Not invariants.</b> idle is no count of workers that wait: a worker counts from birth to its first pop and
 * again from the end of a request on, so a second request may find somebody idle who is not (TLB-06).
 *
 * <p>The signal number is read before the result is published; upstream read it afterwards, from an aiocb that may be
 * in use again by then (TLB-22).
 */
public class R0 extends Paio {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.ASKED_FOR_RESULT,
            Promise.SYNCHRONOUS_CANCEL,
            Promise.SILENT_AFTER_CANCEL,
            Promise.CANCELS_WHAT_IS_QUEUED,
            Promise.PUBLISHES_DATA,
            Promise.CANCEL_SEES_DATA,
            Promise.SUBMITS_FROM_ANYWHERE,
            Promise.WAKES_MAIN_LOOP);

    protected final QTailQ requestList = new QTailQ();
    protected QemuMutex lock;
    protected QemuCond cond;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void init(Host process) {
        host = process;
        lock = new QemuMutex(host, "lock");
        cond = new QemuCond(lock, "cond").timed();
        initMainLoop();
    }

    @Override
    public void submit(Request a) {
        firstAio.insertHead(a.outstanding());
        enqueue(a);
    }

    @Override
    public void enqueue(Request a) {
        a.ret().set(-Errno.EINPROGRESS); // before it is published
        a.active().set(0);
        lock.lock();
        if (idle == 0 && cur < max) {
            spawnThread();
        }
        requestList.insertTail(a.inQueue());
        lock.unlock();
        wakeWorkers(); // after the unlock: whoever tests before it finds the request
    }

    /** One is enough (5d47e372). */
    protected void wakeWorkers() {
        cond.signal();
    }

    /** Lock held. */
    protected void spawnThread() {
        cur++;
        bornIdle();
        host.start(this::aioThread);
    }

    /** The new worker counts as idle before it has ever waited. */
    protected void bornIdle() {
        idle++;
    }

    /** What a worker does from birth to exit. */
    protected void aioThread() {
        while (true) {
            lock.lock();
            boolean inTime = true;
            while (requestList.isEmpty() && inTime) {
                inTime = waitForWork();
            }
            if (exits(inTime)) {
                break;
            }
            Request a = take();
            lock.unlock();
            runWork(a);
        }
        exitsIdle();
        cur--;
        lock.unlock();
    }

    /** Up to ten seconds. @return whether it was signalled in time */
    protected boolean waitForWork() {
        return cond.timedWait();
    }

    /** Decided by the queue and not by the timeout, which may come together with a signal (514f7a27). */
    protected boolean exits(boolean inTime) {
        return requestList.isEmpty();
    }

    /** Lock held, queue not empty. */
    protected Request take() {
        Request a = requestList.removeFirst();
        a.active().set(1);
        idle--;
        return a;
    }

    /** Lock held. */
    protected void exitsIdle() {
        idle--;
    }

    /** Does the work, publishes its result and tells the main loop. */
    protected void runWork(Request a) {
        end(a, execute(a));
    }

    @Override
    public void end(Request a, int result) {
        int signo = a.evSigno();
        publish(a, result);
        kill(signo);
    }

    /** From here on the request may be gone. */
    protected void publish(Request a, int result) {
        lock.lock();
        a.ret().set(result);
        workDone();
        lock.unlock();
    }

    /** Counts as idle again before it waits. */
    protected void workDone() {
        idle++;
    }

    @Override
    public int ret(Request a) {
        lock.lock();
        int ret = a.ret().get();
        lock.unlock();
        return ret;
    }

    @Override
    public boolean tryCancel(Request a) {
        boolean queued = false;
        lock.lock();
        if (a.active().get() == 0) {
            requestList.remove(a.inQueue());
            a.ret().set(-Errno.ECANCELED);
            queued = true;
        }
        lock.unlock();
        return queued;
    }

    @Override
    public void quit(Request a) {
        if (!tryCancel(a)) {
            awaitEnd(a);
        }
    }

    /**
     * while (error(a) == EINPROGRESS); a round that sees that leaves nothing but traffic on the lock, so those rounds
     * look without it here, and the last, which counts, is as it was.
     */
    protected void awaitEnd(Request a) {
        Watchdog dog = new Watchdog("cancel");
        while (a.ret().readOnce() == -Errno.EINPROGRESS) {
            dog.again();
            Thread.onSpinWait();
        }
        require(error(a) != Errno.EINPROGRESS, "the request is over");
    }

    @Override
    public void cancel(Request a) {
        quit(a);
        unlinkAndRecycle(a);
    }

    @Override
    public Request begin() {
        lock.lock();
        Request a = requestList.isEmpty() ? null : take();
        lock.unlock();
        return a;
    }

    @Override
    public int queued() {
        return requestList.size();
    }
}
