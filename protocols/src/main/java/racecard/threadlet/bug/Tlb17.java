package racecard.threadlet.bug;

import racecard.threadlet.revision.T12;

/** TLB-17: a worker that is too many keeps the wake-up that it has taken. */
public final class Tlb17 extends T12 {
    @Override
    protected void passOn() {}
}
