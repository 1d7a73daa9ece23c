package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * September 2014, 3391f5e5: cancel no longer waits. A request that was taken out of the queue is done, with -ECANCELED,
 * and its user is called back like everybody's.
 *
 * <p>The event loop of that year loses wake-ups (TLB-09): this revision does not promise that a sleeping main loop
 * wakes.
 *
 * <p><b>Not an invariant.</b> Cancel schedules the bottom half, then writes the state, then the result. Whoever read
 * between these would see a result that is none; nobody does, because the bottom half runs in the thread that cancels
 * (TLB-11, litmus TL-11).
 */
public class T5 extends T4 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.ALWAYS_CALLS_BACK, Promise.PUBLISHES_DATA, Promise.NESTED_POLL, Promise.TOKENS, Promise.FREES);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    /** Nobody waits for it any more. */
    @Override
    protected void finish(Request e, int result) {
        e.ret().set(result);
        afterResult();
        e.state().writeOnce(Request.DONE);
        lock.lock();
        context.schedule(completionBh);
        lock.unlock();
    }

    @Override
    public void quit(Request e) {
        throw new UnsupportedOperationException("its cancel does not wait");
    }

    @Override
    public void cancel(Request e) {
        tryCancel(e);
    }

    @Override
    protected boolean takeBack(Request e) {
        if (e.state().readOnce() != Request.QUEUED || !stealToken()) {
            return false;
        }
        requestList.remove(e.inQueue());
        publishCancelled(e);
        return true;
    }

    /** In upstream's order. Lock held. */
    protected void publishCancelled(Request e) {
        context.schedule(completionBh);
        e.state().writeOnce(Request.DONE);
        e.ret().set(-Errno.ECANCELED);
    }
}
