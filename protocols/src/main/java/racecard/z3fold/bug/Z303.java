package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.kernel.Local;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Unreferenced;

/** Z3-03: a caller that cannot sleep takes a stale page whose compaction runs. */
public final class Z303 extends Unreferenced {
    @Override
    protected Page reuse(Context c, boolean canSleep, Local<Page> met) {
        return reuseStale(c, canSleep, met);
    }

    @Override
    protected boolean mayReuse(Page page, boolean canSleep) {
        return canSleep || !page.work.pending() || !pool.compactWq.busy(page.work);
    }
}
