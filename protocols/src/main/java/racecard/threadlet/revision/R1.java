package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Watchdog;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * 19 October 2010, "Make paio subsystem use threadlets" (the patch was read; the queue under it was not to be had, and
 * stands here as its users need it). The queue has its own lock; ret and active have none any more.
 *
 * <p><b>What still holds.</b> The search under the queue's lock decides who has the request, and active is a sound hint
 * in one direction: 1 says that a worker has taken it (litmus TL-02), 0 says nothing (TL-01). Under sequential
 * consistency the results are right, once caller and callee agree what 0 means, as they do here (which sense the series
 * had was not read: TLB-02).
 *
 * <p><b>What does not.</b> Nothing orders the work's data before ret (TLB-04), nor two reads of ret (TLB-27); a
 * compiler may read ret once and spin for ever (TLB-01); the queue is made by whoever comes first, and the big lock
 * alone keeps two from doing it (TLB-24).
 */
public class R1 extends R0 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.ASKED_FOR_RESULT,
            Promise.SYNCHRONOUS_CANCEL,
            Promise.SILENT_AFTER_CANCEL,
            Promise.CANCELS_WHAT_IS_QUEUED,
            Promise.WAKES_MAIN_LOOP);

    private boolean globalQueueInitialised;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void enqueue(Request a) {
        prepare(a);
        submitWork(a);
    }

    /** Before it is published. */
    protected void prepare(Request a) {
        a.ret().set(-Errno.EINPROGRESS);
        a.active().set(0);
    }

    /** submit_threadletwork: makes the global queue if it is the first. */
    protected void submitWork(Request a) {
        if (!globalQueueInitialised) {
            requestList.init();
            globalQueueInitialised = true;
        }
        submitToQueue(a);
    }

    /** submit_threadletwork_to_queue. */
    protected final void submitToQueue(Request a) {
        lock.lock();
        if (idle == 0 && cur < max) {
            spawnThread();
        }
        requestList.insertTail(a.inQueue());
        cond.signal();
        lock.unlock();
    }

    @Override
    protected void aioThread() {
        lock.lock();
        while (true) {
            boolean inTime = true;
            while (requestList.isEmpty() && inTime) {
                inTime = waitForWork();
            }
            require(idle > 0, "idle > 0");
            if (!requestList.isEmpty()) {
                Request a = take();
                lock.unlock();
                runWork(a);
                lock.lock();
                workDone();
            } else if (cur > min) {
                break;
            }
        }
        exitsIdle();
        cur--;
        lock.unlock();
    }

    @Override
    protected Request take() {
        Request a = requestList.removeFirst();
        idle--;
        return a;
    }

    @Override
    protected void runWork(Request a) {
        started(a);
        int signo = a.evSigno();
        publish(a, execute(a));
        kill(signo);
    }

    /** After the queue's lock was given up. */
    protected void started(Request a) {
        a.active().set(1);
    }

    @Override
    protected void publish(Request a, int result) {
        a.ret().set(result);
    }

    @Override
    public int ret(Request a) {
        return a.ret().get();
    }

    /** cancel_threadletwork: whether it was found. */
    protected boolean cancelWork(Request a) {
        lock.lock();
        boolean found = requestList.contains(a.inQueue());
        if (found) {
            requestList.remove(a.inQueue());
        }
        lock.unlock();
        return found;
    }

    @Override
    public boolean tryCancel(Request a) {
        if (a.active().get() != 0 || !dequeued(a)) {
            return false;
        }
        a.ret().set(-Errno.ECANCELED);
        return true;
    }

    /** Whether what cancel_threadletwork returned means that it was cancelled. */
    protected boolean dequeued(Request a) {
        return cancelWork(a);
    }

    @Override
    protected void awaitEnd(Request a) {
        Watchdog dog = new Watchdog("cancel");
        while (error(a) == Errno.EINPROGRESS) {
            dog.again();
        }
    }

    /** A worker by hand: what {@link #aioThread} does between two looks at the queue. */
    @Override
    public Request begin() {
        Request a = super.begin();
        if (a != null) {
            started(a);
        }
        return a;
    }

    @Override
    public void end(Request a, int result) {
        int signo = a.evSigno();
        publish(a, result);
        kill(signo);
        lock.lock();
        workDone();
        lock.unlock();
    }
}
