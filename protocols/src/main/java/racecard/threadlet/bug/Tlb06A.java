package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R0P;

/** TLB-06-A: workers count as idle from birth to their first request, and again before they wait. R0 was so. */
public final class Tlb06A extends R0P {
    @Override
    protected void bornIdle() {
        idle++;
    }

    @Override
    protected boolean waitForWork() {
        return cond.timedWait();
    }

    @Override
    protected Request take() {
        idle--;
        return super.take();
    }

    @Override
    protected void workDone() {
        idle++;
    }

    @Override
    protected void exitsIdle() {
        idle--;
    }
}
