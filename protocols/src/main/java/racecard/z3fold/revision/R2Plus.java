package racecard.z3fold.revision;

import racecard.kernel.Context;

/**
 * 2017-09-13, "z3fold: fix potential race in z3fold_reclaim_page": the pool lock is held over the end of reclaim, where
 * release takes it again (Z3-08).
 */
public class R2Plus extends R2 {
    @Override
    protected boolean finish(Context c, Victim victim, int err) {
        pool.lock.lock(c);
        if (ended(c, victim, err)) {
            pool.lock.unlock(c);
            return true;
        }
        pool.lru.add(victim.page.lru);
        return false;
    }
}
