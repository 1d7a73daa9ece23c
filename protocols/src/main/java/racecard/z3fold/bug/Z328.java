package racecard.z3fold.bug;

import racecard.z3fold.revision.Sound;

/** Z3-28: an empty page is listed, behind the last list. */
public final class Z328 extends Sound {
    @Override
    protected boolean belongs(int free) {
        return true;
    }
}
