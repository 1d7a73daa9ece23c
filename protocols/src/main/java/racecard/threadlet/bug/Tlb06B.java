package racecard.threadlet.bug;

import racecard.threadlet.revision.T11;

/** TLB-06-B: a worker counts as idle from birth and again when it waits, and the first is never taken back. */
public final class Tlb06B extends T11 {
    @Override
    protected void bornIdle() {
        idle++;
    }
}
