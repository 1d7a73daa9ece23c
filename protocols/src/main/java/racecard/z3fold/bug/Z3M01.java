package racecard.z3fold.bug;

import racecard.kernel.ListHead;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-M01: the peek is not checked under the pool lock. */
public final class Z3M01 extends Sound {
    @Override
    protected boolean stillFirst(ListHead list, Page page) {
        return true;
    }
}
