package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R1;

/** TLB-03: cancel trusts active, as R0 may, and unlinks without a search. */
public final class Tlb03 extends R1 {
    @Override
    protected boolean cancelWork(Request a) {
        lock.lock();
        requestList.remove(a.inQueue());
        lock.unlock();
        return true;
    }
}
