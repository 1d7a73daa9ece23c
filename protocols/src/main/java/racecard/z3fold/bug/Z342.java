package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-42: a compaction that was queued before reclaim marked the page lists it under reclaim's hands. */
public final class Z342 extends Sound {
    @Override
    protected boolean claimForCompaction(Page page) {
        return !page.flags.testBit(Page.PAGE_STALE);
    }

    /** What it has not claimed it does not let go. */
    @Override
    protected void compacted(Page page) {}
}
