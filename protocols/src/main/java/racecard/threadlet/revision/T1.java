package racecard.threadlet.revision;

import static racecard.kernel.Barriers.smpRmb;
import static racecard.kernel.Barriers.smpWmb;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * October 2012, 19d092cf: the main loop reads results without the lock. The worker writes the result, then the state;
 * the main loop reads the state, then the result; a barrier between the two on either side (litmus TL-08, TL-09,
 * TL-10).
 *
 * <p>A canceller tests the state inside the lock and cannot miss the worker, who passes through the lock after his
 * store and before he looks whether anybody waits. But what he has seen of the state there need not bring the work's
 * data with it: cancel has no barrier until T3, whose completion handler has one (TLB-26).
 */
public class T1 extends T0 {
    private static final Contract<Promise> CONTRACT = new T0().contract().without(Promise.CANCEL_SEES_DATA);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void finish(Request e, int result) {
        e.ret().set(result);
        afterResult();
        e.state().writeOnce(Request.DONE);
        lock.lock();
        tellCancellers();
        notifyMainLoop();
        lock.unlock();
    }

    /** Result before state; pairs with {@link #beforeResult}. */
    protected void afterResult() {
        smpWmb();
    }

    @Override
    protected int result(Request e) {
        beforeResult();
        return e.ret().get();
    }

    /** State before result; pairs with {@link #afterResult}. */
    protected void beforeResult() {
        smpRmb();
    }
}
