package racecard.models.z3fold;

import racecard.kernel.Context;
import racecard.models.scenario.Bench;
import racecard.z3fold.Page;
import racecard.z3fold.Z3fold;

/** The memory management that wants pages moved: compact_zone, as far as an allocator sees it. */
record Zone(Z3fold z3fold) {
    /** Isolates the page that an object is on, and moves it, with the page's big lock held; back if that fails. */
    String migrate(Context c, Stored stored) {
        Page page = z3fold.pageOf(stored.handle());
        if (!isolated(c, page)) {
            return "refused";
        }
        page.mm.setBit(Page.PG_LOCKED);
        int err = z3fold.migrate(c, page);
        stored.migrated(c);
        if (err != 0) {
            putBack(c, page);
        }
        page.mm.clearBit(Page.PG_LOCKED);
        return Integer.toString(err);
    }

    /** Isolates the page that an object is on, thinks better of it, and puts it back. */
    String isolate(Context c, Stored stored) {
        Page page = z3fold.pageOf(stored.handle());
        if (!isolated(c, page)) {
            return "refused";
        }
        putBack(c, page);
        return Bench.DONE;
    }

    /** isolate_movable_page: the mark is the memory management's, and it sets that when the allocator has let go of its lock. */
    private boolean isolated(Context c, Page page) {
        boolean isolated = z3fold.isolate(c, page);
        if (isolated) {
            page.mm.setBit(Page.PG_ISOLATED);
        }
        return isolated;
    }

    /** putback_movable_page. */
    private void putBack(Context c, Page page) {
        z3fold.putback(c, page);
        page.mm.clearBit(Page.PG_ISOLATED);
    }
}
