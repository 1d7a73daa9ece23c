package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-50: who frees a headless page looks whether it is claimed, and does not claim it. */
public final class Z350 extends Sound {
    @Override
    public void free(Context c, Handle handle) {
        if (!headless(handle)) {
            super.free(c, handle);
        } else if (!pageOf(handle).flags.testBit(Page.PAGE_CLAIMED)) {
            freeClaimedHeadless(c, handle);
        }
    }
}
