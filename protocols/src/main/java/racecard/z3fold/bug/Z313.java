package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-13: a page that could not be reclaimed is on no list. */
public final class Z313 extends Sound {
    @Override
    protected void relist(Context c, Page page) {}
}
