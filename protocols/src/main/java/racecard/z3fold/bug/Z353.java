package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-53: isolation looks for a claim before it has the page lock, and does not claim. */
public final class Z353 extends Sound {
    @Override
    protected boolean mayBeIsolated(Page page) {
        return super.mayBeIsolated(page) && !page.flags.testBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected boolean claimForIsolation(Page page) {
        return true;
    }
}
