package racecard.threadlet.bug;

import racecard.threadlet.revision.T3;

/** TLB-08: cancel returns before the completion handler has run. T0 to T2 were so. */
public final class Tlb08 extends T3 {
    @Override
    protected void completeBeforeReturn() {}
}
