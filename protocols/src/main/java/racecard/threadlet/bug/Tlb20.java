package racecard.threadlet.bug;

import racecard.threadlet.revision.T10F;

/** TLB-20: a token is taken for a request, as in T10. */
public final class Tlb20 extends T10F {
    @Override
    protected boolean lacksRequest() {
        return false;
    }
}
