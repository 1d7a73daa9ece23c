package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * May 2011, 5be4aab7: a worker counts as idle only while it waits. So whoever finds nobody idle starts a worker, and a
 * request never waits behind one that a newborn worker will take first. (A worker that was signalled and has not got
 * the lock yet still counts: that is so in all revisions, and not promised away.)
 */
public class R0P extends R0 {
    private static final Contract<Promise> CONTRACT = new R0().contract().and(Promise.ENOUGH_WORKERS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void bornIdle() {}

    @Override
    protected boolean waitForWork() {
        idle++;
        boolean inTime = super.waitForWork();
        idle--;
        return inTime;
    }

    @Override
    protected Request take() {
        Request a = requestList.removeFirst();
        a.active().set(1);
        return a;
    }

    @Override
    protected void workDone() {}

    @Override
    protected void exitsIdle() {}
}
