package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.kernel.Oops;
import racecard.z3fold.Page;

/**
 * 4.15, 5d03a6613957, "z3fold: use kref to prevent page free/compact race": a queued compaction owns a reference, and
 * may be the one that releases the page.
 */
public class R3 extends R2PlusPlus {
    @Override
    protected void refWork(Page page) {
        page.refcount.get();
    }

    @Override
    protected boolean due(Page page) {
        if (!page.flags.testAndClearBit(Page.NEEDS_COMPACTING)) {
            throw new Oops("WARN_ON(!test_and_clear_bit(NEEDS_COMPACTING)): compaction of " + page);
        }
        return true;
    }

    @Override
    protected boolean lastOfWork(Context c, Page page) {
        return put(c, page, Release.LOCKED);
    }
}
