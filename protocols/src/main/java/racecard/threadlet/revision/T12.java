package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;

/**
 * 2023, f4f71363 and 0fdb7311: a worker passes its wake-up on before it gives up the lock, so free() cannot have
 * destroyed the condition. (That the submitter is the pool's home thread is asserted upstream from here on; here it is
 * by construction.)
 */
public class T12 extends T11 {
    private static final Contract<Promise> CONTRACT = new T11().contract().and(Promise.FREES);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void leave() {
        cur--;
        workerStopped.signal();
        passOn();
        lock.unlock();
    }
}
