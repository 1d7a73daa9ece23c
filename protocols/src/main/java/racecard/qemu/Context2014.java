package racecard.qemu;

import static racecard.kernel.Barriers.smpMb;
import static racecard.kernel.Barriers.smpRmb;

/**
 * The event loop before e8d3b1a25f of April 2015: who finds a bottom half scheduled goes home at once, with no barrier
 * between his news and that look; the runner clears with a plain store and a read barrier. What the two do is store
 * buffering, and the news may be missed (TLB-09, litmus TL-15). The notifier is written unconditionally until July
 * 2014; from then on see {@link DispatchingContext}.
 */
public class Context2014 extends AioContext {
    /** An empty loop. Before the threads start. */
    public Context2014(Host host) {
        super(host);
    }

    @Override
    public void schedule(BottomHalf half) {
        if (half.isScheduled()) {
            return;
        }
        smpMb();
        half.scheduled.writeOnce(1);
        aioNotify();
    }

    @Override
    protected void aioNotify() {
        wake();
    }

    @Override
    protected boolean claim(BottomHalf half) {
        half.clear();
        smpRmb();
        return true;
    }
}
