package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.qemu.QemuMutex;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * The end of the series, December 2010 to January 2011 (the text was not to be had: this is the shape that the review
 * asked for): a mutex and a condition for results, no active, and cancel dequeues or waits.
 *
 * <p>aiocb_mutex is never held together with the queue's lock. One condition serves all requests, so who finishes one
 * wakes everybody (TLB-13), and everybody tests again, for that and for spurious wake-ups (TLB-14). The test and the
 * wait are one critical section: the broadcast comes before it, and the test sees the result, or after it, and finds
 * the waiter (TLB-15).
 *
 * <p><b>Not promised.</b> A request is cancelled once. Of two cancellers of one queued request the second would wait
 * for a broadcast that the first, who dequeues it, does not send.
 */
public class R2 extends R1 {
    private static final Contract<Promise> CONTRACT = new R1()
            .contract()
            .and(Promise.MANY_WAITERS, Promise.PUBLISHES_DATA, Promise.CANCEL_SEES_DATA, Promise.SUBMITS_FROM_ANYWHERE);

    protected QemuMutex aiocbMutex;
    protected QemuCond aiocbCompletion;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void init(Host process) {
        super.init(process);
        aiocbMutex = new QemuMutex(host, "aiocb_mutex");
        aiocbCompletion = new QemuCond(aiocbMutex, "aiocb_completion");
    }

    @Override
    protected void prepare(Request a) {
        aiocbMutex.lock();
        a.ret().set(-Errno.EINPROGRESS);
        aiocbMutex.unlock();
    }

    @Override
    protected void submitWork(Request a) {
        submitToQueue(a);
    }

    @Override
    protected void started(Request a) {}

    @Override
    protected void publish(Request a, int result) {
        aiocbMutex.lock();
        a.ret().set(result);
        tellWaiters();
        aiocbMutex.unlock();
    }

    /** aiocb_mutex held. */
    protected void tellWaiters() {
        aiocbCompletion.broadcast();
    }

    @Override
    public int ret(Request a) {
        aiocbMutex.lock();
        int ret = a.ret().get();
        aiocbMutex.unlock();
        return ret;
    }

    @Override
    public boolean tryCancel(Request a) {
        if (!cancelWork(a)) {
            return false;
        }
        aiocbMutex.lock();
        a.ret().set(-Errno.ECANCELED);
        aiocbMutex.unlock();
        return true;
    }

    @Override
    protected void awaitEnd(Request a) {
        aiocbMutex.lock();
        while (a.ret().get() == -Errno.EINPROGRESS) {
            aiocbCompletion.await();
        }
        aiocbMutex.unlock();
    }
}
