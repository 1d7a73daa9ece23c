package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-08: the pool lock is held over the end of reclaim, which takes it. */
public final class Z308 extends Sound {
    @Override
    protected boolean finishLocked(Context c, Page page) {
        pool.lock.lock(c);
        return super.finishLocked(c, page);
    }
}
