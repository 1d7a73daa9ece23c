package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/**
 * Z3-24: free lists a page that reclaim owns, and reclaim, which could not free all of it, lists it again without
 * asking.
 */
public final class Z324 extends Sound {
    @Override
    protected void free(Context c, Page page, Handle handle, boolean claimed) {
        super.free(c, page, handle, false);
    }

    @Override
    protected void relist(Context c, Page page) {
        addToUnbuddied(c, page);
    }
}
