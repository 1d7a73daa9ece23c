package racecard.z3fold.revision;

import racecard.z3fold.Page;

/**
 * 2017-09-14, "z3fold: fix stale list handling": NEEDS_COMPACTING goes in release, and neither alloc nor the release
 * worker touches it any more.
 */
public class R2PlusPlus extends R2Plus {
    @Override
    protected void stale(Page page) {
        super.stale(page);
        page.flags.clearBit(Page.NEEDS_COMPACTING);
    }

    @Override
    protected void drained(Page page) {}

    @Override
    protected void reused(Page met) {}

    @Override
    protected boolean mayReuse(Page page, boolean canSleep) {
        return canSleep || !page.work.pending();
    }
}
