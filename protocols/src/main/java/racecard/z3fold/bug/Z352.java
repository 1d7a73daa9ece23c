package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Errno;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-52: migration tries for the page lock of the memory management, which its caller holds. */
public final class Z352 extends Sound {
    @Override
    public int migrate(Context c, Page old) {
        return old.mm.testAndSetBitLock(Page.PG_LOCKED) ? -Errno.EAGAIN : super.migrate(c, old);
    }
}
