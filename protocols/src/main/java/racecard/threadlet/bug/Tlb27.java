package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R2;

/**
 * TLB-27: the main loop reads ret without the mutex, once for the error and once for the result, and the second read
 * may find what was there before. R1 was so.
 */
public final class Tlb27 extends R2 {
    @Override
    public int ret(Request a) {
        return a.ret().get();
    }
}
