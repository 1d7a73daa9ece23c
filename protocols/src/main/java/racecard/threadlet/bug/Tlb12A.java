package racecard.threadlet.bug;

import racecard.threadlet.revision.T1;

/** TLB-12-A: no barrier between the result and the state. */
public final class Tlb12A extends T1 {
    @Override
    protected void afterResult() {}
}
