package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Unreferenced;

/** Z3-M07: neither a reference nor a cancel keeps a page alive for its compaction. */
public final class Z3M07 extends Unreferenced {
    @Override
    protected void cancelCompaction(Context c, Page page) {}
}
