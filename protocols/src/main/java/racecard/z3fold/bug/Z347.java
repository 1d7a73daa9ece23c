package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-47: the flags of a page that migrates go along whole, with the claim of its isolation, which nobody lets go. */
public final class Z347 extends Sound {
    @Override
    protected void moveFlags(Page old, Page page) {
        page.flags.writeOnce(old.flags.readOnce());
        old.flags.setBit(Page.PAGE_MIGRATED);
    }
}
