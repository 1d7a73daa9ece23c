package racecard.z3fold.revision;

import racecard.z3fold.Page;

/**
 * 4.17, "z3fold: limit use of stale list for allocation": only a caller that can wait for a page's compaction takes it
 * from the stale list.
 */
public class R3b extends R3 {
    @Override
    protected boolean mayReuse(Page page, boolean canSleep) {
        return canSleep;
    }
}
