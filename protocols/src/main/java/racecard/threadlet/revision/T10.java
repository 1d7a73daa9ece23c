package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.qemu.AioContext;
import racecard.qemu.Host;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * April 2022, 71ad4713: the number of threads can be changed at run time, min threads stay, and a worker that is too
 * many ends. Beneath it is today's event loop (T6, T7, T9), and the bottom half is cancelled after each callback (T8,
 * b7a745dc), so that the main loop does not spin; the scan begins anew after a callback and misses nothing.
 *
 * <p>A worker that is to end is woken by a token without a request. If the limit has been raised again by the time that
 * somebody takes it, there is no request for it (TLB-20): so this revision does not promise {@code RESIZES_BACK}.
 */
public class T10 extends T5 {
    private static final Contract<Promise> CONTRACT =
            new T5().contract().and(Promise.WAKES_MAIN_LOOP, Promise.RESIZES, Promise.DELETES_BOTTOM_HALVES);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected AioContext context(Host process) {
        return new AioContext(process);
    }

    @Override
    protected void callBack(Request e, int result) {
        super.callBack(e, result);
        context.cancel(completionBh);
    }

    /** A worker that is too many ends by the token that is there for it. */
    @Override
    protected boolean awaitToken() {
        return super.awaitToken() && cur <= max;
    }

    /** back_to_sleep: without a token nobody leaves that is to stay, and nobody that is to take one on its way out. */
    @Override
    protected boolean staysWithoutToken() {
        return super.staysWithoutToken() || cur > max || cur <= min;
    }

    @Override
    public void setSize(int least, int most) {
        lock.lock();
        limits(least, most);
        while (cur < min) {
            spawnThread();
        }
        wakeSurplus();
        lock.unlock();
    }

    /** Lock held: as many wake-ups as there are workers too many. */
    protected void wakeSurplus() {
        for (int i = cur; i > max; i--) {
            sem.post();
        }
    }
}
