package racecard.z3fold.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.z3fold.Evict;
import racecard.z3fold.Promise;

/** 6.5 to 6.14, from a file of that state: no reclaim, no LRU. */
public class VFin extends R8 {
    private static final Contract<Promise> CONTRACT =
            Contract.of(Promise.KNOWS_ITS_CPU, Promise.MIGRATION, Promise.SLOTS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public int reclaim(Context c, int retries, Evict evict) {
        throw new UnsupportedOperationException("reclaim was removed in 6.5");
    }
}
