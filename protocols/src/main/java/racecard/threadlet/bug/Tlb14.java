package racecard.threadlet.bug;

import racecard.threadlet.Errno;
import racecard.threadlet.Request;
import racecard.threadlet.revision.R2;

/** TLB-14: cancel waits once and tests no more. */
public final class Tlb14 extends R2 {
    @Override
    protected void awaitEnd(Request a) {
        aiocbMutex.lock();
        if (a.ret().get() == -Errno.EINPROGRESS) {
            aiocbCompletion.await();
        }
        aiocbMutex.unlock();
    }
}
