package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-27: a headless page whose claim was lost stays the candidate. */
public final class Z327 extends Sound {
    @Override
    protected boolean seizesHeadless(Victim victim, Page page) {
        victim.header = page;
        return !page.flags.testAndSetBit(Page.PAGE_CLAIMED);
    }
}
