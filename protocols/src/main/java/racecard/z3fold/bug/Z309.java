package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Unreferenced;

/** Z3-09: free does not care that reclaim owns the page, and lists it. */
public final class Z309 extends Unreferenced {
    @Override
    protected void free(Context c, Page page, Handle handle, boolean claimed) {
        super.free(c, page, handle, false);
    }
}
