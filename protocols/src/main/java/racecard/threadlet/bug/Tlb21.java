package racecard.threadlet.bug;

import racecard.threadlet.revision.T0;

/** TLB-21: cancel takes the request and leaves its token. */
public final class Tlb21 extends T0 {
    @Override
    protected boolean stealToken() {
        return true;
    }
}
