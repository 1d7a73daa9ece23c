package racecard.threadlet.bug;

import racecard.threadlet.revision.R0;

/** TLB-05: a worker whose wait timed out leaves without a look at the queue. P0 was so. */
public final class Tlb05 extends R0 {
    @Override
    protected boolean exits(boolean inTime) {
        return !inTime;
    }
}
