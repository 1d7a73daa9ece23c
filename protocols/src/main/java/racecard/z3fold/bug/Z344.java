package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/**
 * Z3-44: reclaim claims a page before it has its lock; a free that holds the lock leaves the page to it, and it goes
 * away.
 */
public final class Z344 extends Sound {
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return super.seizes(c, victim, page);
        }
        victim.header = null;
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            return false;
        }
        if (!page.lock.trylock(c)) {
            page.flags.clearBit(Page.PAGE_CLAIMED);
            return false;
        }
        seize(page);
        victim.header = page;
        return true;
    }
}
