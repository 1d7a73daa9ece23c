package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-07: the page goes back to the LRU when its lock has been let go. */
public final class Z307 extends Sound {
    @Override
    protected boolean finishLocked(Context c, Page page) {
        if (put(c, page, Release.LOCKED)) {
            released(page);
            return true;
        }
        putBack(c, page);
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        return false;
    }
}
