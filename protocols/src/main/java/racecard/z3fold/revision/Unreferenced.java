package racecard.z3fold.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.Promise;

/**
 * Own control, of which no upstream text exists: {@link Sound}, but a queued compaction owns no reference, as before
 * R3. Then PAGE_STALE, looked at under the page lock, and the release worker's cancel_work_sync must keep a page alive
 * for its compaction; where all references are let go under the page lock, they do (Z3-15). Migration, which is
 * younger, turns isolation's reference into the compaction's, so it is not for this one.
 */
public class Unreferenced extends Sound {
    private static final Contract<Promise> CONTRACT =
            Contract.of(Promise.KNOWS_ITS_CPU, Promise.RECLAIM, Promise.SLOTS, Promise.MAPS_TWICE);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected void refWork(Page page) {}

    @Override
    protected boolean due(Page page) {
        return !page.flags.testBit(Page.PAGE_STALE) && page.flags.testAndClearBit(Page.NEEDS_COMPACTING);
    }

    @Override
    protected boolean lastOfWork(Context c, Page page) {
        return false;
    }
}
