package racecard.threadlet.bug;

import racecard.threadlet.Request;
import racecard.threadlet.revision.R0;

/** TLB-07: the result is updated after every chunk, so it stands after the first, and never without one. P0 was so. */
public final class Tlb07 extends R0 {
    @Override
    protected void runWork(Request a) {
        int bytes = 0;
        for (int chunk = 0; chunk < a.chunks; chunk++) {
            bytes += a.transfer(chunk);
            update(a, bytes);
        }
        lock.lock();
        workDone();
        lock.unlock();
        kill(a.evSigno());
    }

    private void update(Request a, int bytes) {
        lock.lock();
        a.ret().set(bytes);
        lock.unlock();
    }
}
