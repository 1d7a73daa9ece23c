package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Promise;

/**
 * 2024-10, 73ab05aa46b0: a flag in the mode word, TWAF_NO_ALLOC, which says something to KASAN and nothing to the
 * protocol. Deleted again in December 2024.
 */
public class R28 extends R27 {
    private static final Contract<Promise> CONTRACT = new R27().contract().and(Promise.MODE_FLAGS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected int mode(int notify) {
        return notify & ~NotifyMode.TWA_FLAGS;
    }
}
