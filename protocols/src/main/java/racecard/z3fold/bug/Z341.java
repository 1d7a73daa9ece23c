package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-41: the free that loses the claim of a headless page leaves no trace. */
public final class Z341 extends Sound {
    @Override
    public void free(Context c, Handle handle) {
        if (!headless(handle)) {
            super.free(c, handle);
        } else if (!pageOf(handle).flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            freeClaimedHeadless(c, handle);
        }
    }
}
