package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Unreferenced;

/** Z3-M02: compaction does not ask whether the page is stale. */
public final class Z3M02 extends Unreferenced {
    @Override
    protected boolean due(Page page) {
        return page.flags.testAndClearBit(Page.NEEDS_COMPACTING);
    }
}
