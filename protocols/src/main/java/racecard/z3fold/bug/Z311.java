package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-11: free lists a page that reclaim owns; alloc takes it and puts it on the LRU, and so does reclaim. */
public final class Z311 extends Sound {
    @Override
    protected void free(Context c, Page page, Handle handle, boolean claimed) {
        super.free(c, page, handle, false);
    }
}
