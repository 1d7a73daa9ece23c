package racecard.z3fold.bug;

import racecard.z3fold.revision.Sound;

/** Z3-06: reclaim works on a page though it has locked none. */
public final class Z306 extends Sound {
    @Override
    protected boolean givesUp(Victim victim) {
        return false;
    }
}
