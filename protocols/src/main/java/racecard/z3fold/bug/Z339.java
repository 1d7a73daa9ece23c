package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Buddy;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-39: memory for a slot is allocated under spin locks, by a caller that may be made to wait. */
public final class Z339 extends Sound {
    @Override
    protected Handle encode(Context c, Page page, Buddy buddy) {
        c.mightSleep("kmem_cache_alloc(GFP_KERNEL)");
        return super.encode(c, page, buddy);
    }
}
