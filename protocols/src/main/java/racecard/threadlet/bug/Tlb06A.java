package racecard.threadlet.bug;

import racecard.threadlet.Contract;
import racecard.threadlet.Promise;
import racecard.threadlet.revision.R0;

/** TLB-06-A: workers count as idle from birth, and again before they wait: R0's accounting, held to what R0+ promises. */
public final class Tlb06A extends R0 {
    @Override
    public Contract contract() {
        return super.contract().and(Promise.ENOUGH_WORKERS);
    }
}
