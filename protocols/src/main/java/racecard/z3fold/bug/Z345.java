package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-45: reclaim claims a page before it has its lock, and keeps the claim when it does not get that. */
public final class Z345 extends Sound {
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return super.seizes(c, victim, page);
        }
        victim.header = null;
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED) || !page.lock.trylock(c)) {
            return false;
        }
        seize(page);
        victim.header = page;
        return true;
    }
}
