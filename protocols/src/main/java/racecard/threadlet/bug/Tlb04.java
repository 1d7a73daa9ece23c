package racecard.threadlet.bug;

import racecard.kernel.Watchdog;
import racecard.threadlet.Errno;
import racecard.threadlet.Request;
import racecard.threadlet.revision.R2;

/** TLB-04: ret is published and polled without lock or barrier. */
public final class Tlb04 extends R2 {
    @Override
    protected void publish(Request a, int result) {
        a.ret().writeOnce(result);
    }

    @Override
    public int ret(Request a) {
        return a.ret().readOnce();
    }

    @Override
    protected void awaitEnd(Request a) {
        Watchdog dog = new Watchdog("cancel");
        while (error(a) == Errno.EINPROGRESS) {
            dog.again();
        }
    }
}
