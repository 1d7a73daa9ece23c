package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.z3fold.Page;

/**
 * 4.17, "z3fold: fix reclaim lock-ups": the scan stops at the first page that it has locked, UNDER_RECLAIM keeps free
 * from compacting that page, and the last reference is let go under the page lock.
 */
public class R3c extends R3b {
    @Override
    protected void seize(Page page) {
        super.seize(page);
        page.flags.setBit(Page.PAGE_CLAIMED); // UNDER_RECLAIM, the same bit
    }

    @Override
    protected boolean stopsAtFirst() {
        return true;
    }

    @Override
    protected boolean claimed(Page page) {
        return page.flags.testBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected boolean finish(Context c, Victim victim, int err) {
        Page page = victim.page;
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return super.finish(c, victim, err);
        }
        page.lock.lock(c);
        return finishLocked(c, page);
    }

    /** The end of a page with a header. Lets go of the page lock. */
    protected boolean finishLocked(Context c, Page page) {
        page.flags.clearBit(Page.PAGE_CLAIMED);
        if (put(c, page, Release.LOCKED)) {
            return true;
        }
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        pool.lock.unlock(c);
        page.lock.unlock(c);
        pool.lock.lock(c);
        return false;
    }
}
