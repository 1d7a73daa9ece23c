package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.revision.Sound;

/** Z3-14: free does not ask whether reclaim frees the headless page too. */
public final class Z314 extends Sound {
    @Override
    public void free(Context c, Handle handle) {
        if (headless(handle)) {
            freeClaimedHeadless(c, handle);
        } else {
            super.free(c, handle);
        }
    }
}
