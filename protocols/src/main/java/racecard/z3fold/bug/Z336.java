package racecard.z3fold.bug;

import racecard.z3fold.revision.Sound;

/** Z3-36: who frees an object of a claimed page leaves the slot to reclaim. */
public final class Z336 extends Sound {
    @Override
    protected boolean freesSlot(boolean claimed) {
        return !claimed;
    }
}
