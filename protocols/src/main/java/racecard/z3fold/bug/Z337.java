package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-37: isolation takes the page off its list without the pool lock. */
public final class Z337 extends Sound {
    @Override
    protected void unlinkForIsolation(Context c, Page page) {
        page.buddy.delInit();
        super.unlinkForIsolation(c, page);
    }
}
