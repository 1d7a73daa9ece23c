package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-M12: the page stands on the stale list before its lock is let go. */
public final class Z3M12 extends Sound {
    @Override
    protected void toStaleList(Context c, Page page, Release how) {
        super.toStaleList(c, page, Release.UNLOCKED);
        if (how != Release.UNLOCKED) {
            page.lock.unlock(c);
        }
    }
}
