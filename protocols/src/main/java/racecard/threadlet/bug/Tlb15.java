package racecard.threadlet.bug;

import racecard.threadlet.Errno;
import racecard.threadlet.Request;
import racecard.threadlet.revision.R2;

/** TLB-15: cancel tests the result before it takes the mutex that it waits with. */
public final class Tlb15 extends R2 {
    @Override
    protected void awaitEnd(Request a) {
        boolean running = error(a) == Errno.EINPROGRESS;
        aiocbMutex.lock();
        while (running) {
            aiocbCompletion.await();
            running = a.ret().get() == -Errno.EINPROGRESS;
        }
        aiocbMutex.unlock();
    }
}
