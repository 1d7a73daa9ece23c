package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-M05: a released page is counted off twice. */
public final class Z3M05 extends Sound {
    @Override
    protected void stale(Page page) {
        super.stale(page);
        pool.pagesNr.fetchAddRelaxed(-1);
    }
}
