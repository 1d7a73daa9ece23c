package racecard.threadlet.bug;

import racecard.threadlet.revision.T12;

/** TLB-28: a worker that has waited long enough leaves, although it is one of those that are to stay. */
public final class Tlb28 extends T12 {
    @Override
    protected boolean isSpare() {
        return true;
    }
}
