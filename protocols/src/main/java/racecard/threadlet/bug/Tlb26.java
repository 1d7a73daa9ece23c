package racecard.threadlet.bug;

import static racecard.kernel.Barriers.smpRmb;
import static racecard.kernel.Barriers.smpWmb;

import racecard.threadlet.Request;
import racecard.threadlet.revision.T0;

/**
 * TLB-26: the worker writes the state before it takes the lock, and a canceller that reads it there has no barrier. T1
 * was so.
 */
public final class Tlb26 extends T0 {
    @Override
    protected void finish(Request e, int result) {
        e.ret().set(result);
        smpWmb();
        e.state().writeOnce(Request.DONE);
        lock.lock();
        tellCancellers();
        notifyMainLoop();
        lock.unlock();
    }

    @Override
    protected int result(Request e) {
        smpRmb();
        return e.ret().get();
    }
}
