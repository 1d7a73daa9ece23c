package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R0PP;

/** TLB-22: the signal number is read after the result was published. R0, R0+ and R1 were so. */
public final class Tlb22 extends R0PP {
    @Override
    public void end(Request a, int result) {
        publish(a, result);
        kill(a.evSigno());
    }
}
