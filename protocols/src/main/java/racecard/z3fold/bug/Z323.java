package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.R1b;

/** Z3-23: alloc takes the page lock when it has let go of the pool lock. */
public final class Z323 extends R1b {
    @Override
    protected boolean seizes(Context c, Page page) {
        return true;
    }

    @Override
    protected void lockTaken(Context c, Page page) {
        page.lock.lock(c);
    }
}
