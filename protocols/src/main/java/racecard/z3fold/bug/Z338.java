package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-38: the last reference of a locked page is let go as if it were not locked. */
public final class Z338 extends Sound {
    @Override
    protected boolean finishLocked(Context c, Page page) {
        return put(c, page, Release.UNLOCKED) || notLast(c, page);
    }

    private boolean notLast(Context c, Page page) {
        page.refcount.get();
        return super.finishLocked(c, page);
    }
}
