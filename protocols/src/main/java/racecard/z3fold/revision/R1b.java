package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.z3fold.Page;

/**
 * 4.11 to 4.13, "z3fold: fix page locking in z3fold_alloc()": the page lock is tried under the pool lock, before the
 * page goes off its list.
 */
public class R1b extends R1a {
    @Override
    protected boolean seizes(Context c, Page page) {
        return page.lock.trylock(c);
    }

    @Override
    protected void lockTaken(Context c, Page page) {}
}
