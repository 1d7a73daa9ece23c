package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-31: a mapper does not see that the page it has locked was migrated. */
public final class Z331 extends Sound {
    @Override
    protected boolean mayUse(Page page) {
        return true;
    }
}
