package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R2;

/**
 * TLB-24: the queue is made by the first who comes, and nothing keeps two from being first. R1 was so, under the big
 * lock.
 */
public final class Tlb24 extends R2 {
    private boolean globalQueueInitialised;

    @Override
    protected void submitWork(Request a) {
        if (!globalQueueInitialised) {
            requestList.init();
            globalQueueInitialised = true;
        }
        submitToQueue(a);
    }
}
