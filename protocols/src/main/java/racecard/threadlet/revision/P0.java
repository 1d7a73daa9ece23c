package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * December 2008, 3c529d93: the first pool of its own. The result is brought up to date after every chunk, so it stands
 * before the work is over and never if there is none (TLB-07); a worker whose wait has timed out leaves without a look
 * at the queue (TLB-05); whoever submits wakes everybody, and each wait begins its ten seconds anew (TLB-16).
 */
public class P0 extends R0 {
    private static final Contract<Promise> CONTRACT = new R0().contract();

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void wakeWorkers() {
        cond.broadcast();
    }

    @Override
    protected boolean exits(boolean inTime) {
        return !inTime;
    }

    @Override
    protected void runWork(Request a) {
        int signo = a.evSigno();
        int bytes = 0;
        for (int chunk = 0; chunk < a.chunks; chunk++) {
            bytes += a.transfer(chunk);
            lock.lock();
            a.ret().set(bytes);
            lock.unlock();
        }
        lock.lock();
        workDone();
        lock.unlock();
        kill(signo);
    }
}
