package racecard.threadlet.bug;

import racecard.kernel.Watchdog;
import racecard.threadlet.Errno;
import racecard.threadlet.Request;
import racecard.threadlet.revision.R1;

/**
 * TLB-01: cancel reads ret once and spins on what it has read, as a compiler may with a plain field in a loop that does
 * nothing.
 */
public final class Tlb01 extends R1 {
    @Override
    protected void awaitEnd(Request a) {
        int error = error(a);
        Watchdog dog = new Watchdog("cancel");
        while (error == Errno.EINPROGRESS) {
            dog.again();
        }
    }
}
