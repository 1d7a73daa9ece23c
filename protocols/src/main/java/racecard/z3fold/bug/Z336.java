package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-36: who frees an object of a claimed page leaves the slot to reclaim. */
public final class Z336 extends Sound {
    @Override
    protected void free(Context c, Page page, Handle handle, boolean claimed) {
        if (!claimed) {
            super.free(c, page, handle, false);
            return;
        }
        clear(page, handle);
        if (!put(c, page, Release.LOCKED_LIST)) {
            page.lock.unlock(c);
        }
    }
}
