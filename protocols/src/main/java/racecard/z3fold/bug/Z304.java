package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-04: the scan goes on behind the page that it has locked. */
public final class Z304 extends Sound {
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        boolean unused = super.seizes(c, victim, page);
        return false;
    }
}
