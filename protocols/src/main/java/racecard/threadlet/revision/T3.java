package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/** May 2014, 271c0f68: cancel runs the completion handler before it returns, so no callback finds freed memory afterwards (TLB-08). */
public class T3 extends T1 {
    private static final Contract<Promise> CONTRACT =
            new T1().contract().and(Promise.SILENT_AFTER_CANCEL, Promise.CANCEL_SEES_DATA);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public void cancel(Request e) {
        quit(e);
        completeBeforeReturn();
    }

    /** The request may have been done all along: its callback is due now. */
    protected void completeBeforeReturn() {
        harvest();
    }
}
