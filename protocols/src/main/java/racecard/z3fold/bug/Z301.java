package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.kernel.Local;
import racecard.kernel.Oops;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-01: the flag of the page from the stale list is cleared through a page variable that nobody has set. */
public final class Z301 extends Sound {
    @Override
    protected Page reuse(Context c, boolean canSleep, Local<Page> met) {
        return reuseStale(c, canSleep, met);
    }

    @Override
    protected void reused(Page met) {
        if (met == null) {
            throw new Oops("null pointer dereference: clear_bit(NEEDS_COMPACTING, &page->private)");
        }
    }
}
