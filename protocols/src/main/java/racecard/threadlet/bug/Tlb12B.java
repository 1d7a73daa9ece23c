package racecard.threadlet.bug;

import racecard.threadlet.revision.T1;

/** TLB-12-B: no barrier between the look at the state and the result. */
public final class Tlb12B extends T1 {
    @Override
    protected void beforeResult() {}
}
