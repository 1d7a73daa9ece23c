package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Buddy;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-51: reclaim gives the callback the slot that its user has. */
public final class Z351 extends Sound {
    @Override
    protected Handle encodeForEviction(Context c, Page page, Buddy buddy) {
        return buddy == Buddy.HEADLESS ? super.encodeForEviction(c, page, buddy) : page.slot(buddy);
    }
}
