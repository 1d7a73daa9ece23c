package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.kernel.Local;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-02: the flag that is cleared is that of the page which the lookup met last. */
public final class Z302 extends Sound {
    @Override
    protected Page reuse(Context c, boolean canSleep, Local<Page> met) {
        return reuseStale(c, canSleep, met);
    }

    @Override
    protected void reused(Page met) {
        if (met != null) {
            met.flags.clearBit(Page.NEEDS_COMPACTING);
        }
    }
}
