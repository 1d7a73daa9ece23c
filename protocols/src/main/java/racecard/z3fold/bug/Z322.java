package racecard.z3fold.bug;

import racecard.z3fold.Buddy;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-22: one bit says that the middle object is mapped, however often it is. */
public final class Z322 extends Sound {
    @Override
    protected void mapped(Page page, Buddy buddy) {
        super.mapped(page, buddy);
        page.flags.setBit(Page.MIDDLE_CHUNK_MAPPED);
    }

    @Override
    protected void unmapped(Page page, Buddy buddy) {
        super.unmapped(page, buddy);
        page.flags.clearBit(Page.MIDDLE_CHUNK_MAPPED);
    }

    @Override
    protected boolean mayMove(Page page) {
        return !page.flags.testBit(Page.MIDDLE_CHUNK_MAPPED);
    }
}
