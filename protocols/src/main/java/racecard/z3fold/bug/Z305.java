package racecard.z3fold.bug;

import java.util.List;
import racecard.kernel.Context;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-05: a headless page is freed without asking for its object. */
public final class Z305 extends Sound {
    @Override
    protected List<Handle> victims(Context c, Victim victim) {
        return victim.page.flags.testBit(Page.PAGE_HEADLESS) ? List.of() : super.victims(c, victim);
    }
}
