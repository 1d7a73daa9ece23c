package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-29: the scan takes a reference before it has the lock, and lets go of it under the pool lock. */
public final class Z329 extends Sound {
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testBit(Page.PAGE_HEADLESS) || !page.refcount.getUnlessZero()) {
            return super.seizes(c, victim, page);
        }
        boolean seized = super.seizes(c, victim, page);
        boolean unused = put(c, page, Release.UNLOCKED);
        return seized;
    }
}
