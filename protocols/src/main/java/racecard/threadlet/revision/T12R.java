package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * A control: T12 whose cancel publishes as workers do, the result before the state and both before the bottom half.
 * Then any thread may read it. Never written upstream.
 */
public class T12R extends T12 {
    private static final Contract<Promise> CONTRACT = new T12().contract().and(Promise.COMPLETES_ANYWHERE);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void publishCancelled(Request e) {
        e.ret().set(-Errno.ECANCELED);
        afterResult();
        e.state().writeOnce(Request.DONE);
        context.schedule(completionBh);
    }
}
