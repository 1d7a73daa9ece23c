package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-M06: the reference goes before the object does. */
public final class Z3M06 extends Sound {
    @Override
    protected void free(Context c, Page page, Handle handle, boolean claimed) {
        freeSlot(page, handle);
        if (put(c, page, Release.LOCKED_LIST)) {
            clear(page, handle);
        } else if (claimed) {
            clear(page, handle);
            page.lock.unlock(c);
        } else {
            clear(page, handle);
            compactLater(c, page);
        }
    }
}
