package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.threadlet.Promise;

/**
 * A control: T10 with one more look at the queue after the wait. A token that finds nothing is used up and does no
 * harm. Never written upstream, where T11 did away with tokens.
 */
public class T10F extends T10 {
    private static final Contract<Promise> CONTRACT =
            new T10().contract().and(Promise.RESIZES_BACK).without(Promise.TOKENS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected boolean awaitToken() {
        boolean token = super.awaitToken();
        while (token && lacksRequest()) {
            token = super.awaitToken();
        }
        return token;
    }

    /** Whether the token was one that only wakes. Lock held. */
    protected boolean lacksRequest() {
        return requestList.isEmpty() && !isStopping();
    }
}
