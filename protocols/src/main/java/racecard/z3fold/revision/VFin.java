package racecard.z3fold.revision;

import java.util.Set;
import racecard.kernel.Context;
import racecard.z3fold.Evict;
import racecard.z3fold.Promise;

/** 6.5 to 6.14, from a file of that state: no reclaim, no LRU. */
public class VFin extends R8 {
    private static final Set<Promise> PROMISES = Set.of(Promise.MIGRATION, Promise.SLOTS);

    @Override
    public Set<Promise> promises() {
        return PROMISES;
    }

    @Override
    public int reclaim(Context c, int retries, Evict evict) {
        throw new UnsupportedOperationException("reclaim was removed in 6.5");
    }
}
