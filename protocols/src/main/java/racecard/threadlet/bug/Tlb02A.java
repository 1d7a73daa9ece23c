package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R1;

/** TLB-02-A: cancel_threadletwork returns 1 for success, and its caller takes 0 for it. */
public final class Tlb02A extends R1 {
    @Override
    protected boolean dequeued(Request a) {
        return !cancelWork(a);
    }
}
