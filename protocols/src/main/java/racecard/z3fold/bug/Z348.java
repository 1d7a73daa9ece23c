package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-48: a headless page is claimed, and the header is set only for pages that have one. */
public final class Z348 extends Sound {
    @Override
    protected boolean seizesHeadless(Victim victim, Page page) {
        return !page.flags.testAndSetBit(Page.PAGE_CLAIMED);
    }
}
