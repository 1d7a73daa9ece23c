package racecard.threadlet.bug;

import racecard.threadlet.revision.R2;

/** TLB-13-A: who finishes a request wakes one waiter of many. */
public final class Tlb13A extends R2 {
    @Override
    protected void tellWaiters() {
        aiocbCompletion.signal();
    }
}
