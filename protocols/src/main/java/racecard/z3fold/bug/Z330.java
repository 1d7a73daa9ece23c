package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-30: the claim is let go behind the page lock. */
public final class Z330 extends Sound {
    @Override
    protected void unclaimAndUnlock(Context c, Page page) {
        page.lock.unlock(c);
        unclaim(page);
    }
}
