package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-26: free keeps its claim while it compacts, and compaction sees a claimed page. */
public final class Z326 extends Sound {
    @Override
    protected void compactLater(Context c, Page page) {
        if (page.cpu() >= 0 || page.flags.testBit(Page.NEEDS_COMPACTING)) {
            super.compactLater(c, page);
            return;
        }
        page.flags.setBit(Page.NEEDS_COMPACTING);
        refWork(page);
        compact(c, page, true);
        page.kasanCheck();
        page.flags.clearBit(Page.PAGE_CLAIMED);
    }
}
