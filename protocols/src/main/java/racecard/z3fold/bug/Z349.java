package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-49: the scan claims a page, and passes it over because it is isolated. */
public final class Z349 extends Sound {
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (isolated(page) && !page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            return false;
        }
        return super.seizes(c, victim, page);
    }
}
