package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/**
 * Z3-43: free claims before it has the page lock, and takes the claim that it finds for reclaim's, who would list the
 * page; another free has claimed, and does not.
 */
public final class Z343 extends Sound {
    @Override
    public void free(Context c, Handle handle) {
        if (headless(handle)) {
            super.free(c, handle);
            return;
        }
        boolean claimed = pageOf(handle).flags.testAndSetBit(Page.PAGE_CLAIMED);
        free(c, header(c, handle), handle, claimed);
    }
}
