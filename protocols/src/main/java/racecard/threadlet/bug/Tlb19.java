package racecard.threadlet.bug;

import racecard.threadlet.revision.T10;

/** TLB-19: the bottom half is not scheduled again before a callback. */
public final class Tlb19 extends T10 {
    @Override
    protected void beforeCallback() {}
}
