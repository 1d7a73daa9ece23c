package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Unreferenced;

/** Z3-10: the last reference of reclaim is let go without the page lock. */
public final class Z310 extends Unreferenced {
    @Override
    protected boolean finishLocked(Context c, Page page) {
        page.refcount.get();
        boolean last = page.refcount.read() == 2;
        page.lock.unlock(c);
        boolean unused = put(c, page, Release.UNLOCKED);
        if (last) {
            return put(c, page, Release.UNLOCKED);
        }
        page.lock.lock(c);
        return super.finishLocked(c, page);
    }
}
