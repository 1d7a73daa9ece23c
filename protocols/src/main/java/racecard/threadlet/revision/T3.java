package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * May 2014, 271c0f68: cancel runs the completion handler before it returns, so no callback finds freed memory
 * afterwards (TLB-08).
 */
public class T3 extends T2 {
    private static final Contract<Promise> CONTRACT =
            new T2().contract().and(Promise.SILENT_AFTER_CANCEL, Promise.CANCEL_SEES_DATA);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void cancel(Request e) {
        quit(e);
        completeBeforeReturn();
    }

    /**
     * event_notifier_ready: the notifier is cleared first, so a callback that polls finds nothing to wake it (TLB-19).
     */
    protected void completeBeforeReturn() {
        completionHandler();
    }
}
