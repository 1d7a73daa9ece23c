package racecard.threadlet.bug;

import racecard.threadlet.revision.T12;

/** TLB-18: a worker passes its wake-up on after it has given up the lock. T11 was so. */
public final class Tlb18 extends T12 {
    @Override
    protected void leave() {
        cur--;
        workerStopped.signal();
        lock.unlock();
        passOn();
    }
}
