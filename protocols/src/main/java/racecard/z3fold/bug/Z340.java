package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-40: a mapper lets go of the lock of a migrated page when nothing keeps that page from being freed. */
public final class Z340 extends Sound {
    @Override
    protected boolean tryLookup(Context c, Page page) {
        return page.lock.trylock(c);
    }
}
