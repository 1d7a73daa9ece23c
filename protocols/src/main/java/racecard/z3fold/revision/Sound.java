package racecard.z3fold.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.z3fold.Buddy;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.Promise;

/**
 * Own control, of which no upstream text exists: R8 with what was still wrong in it repaired. A headless page whose
 * claim was lost is no candidate (Z3-27); an empty page that awaits its compaction is not listed (Z3-28); whoever frees
 * an object frees its slot, claimed or not (Z3-36); a count, not a bit, keeps a middle object where it is (Z3-22); and
 * whoever finds that he has locked the old page of a migration lets go of it under the slot's lock, without which
 * nobody frees that page (Z3-40); a page that has migrated is not claimed (Z3-47). The object of a headless page that
 * is freed while reclaim fails to evict it is not forgotten (Z3-41).
 */
public class Sound extends R8 {
    private static final Contract<Promise> CONTRACT =
            Contract.of(Promise.KNOWS_ITS_CPU, Promise.RECLAIM, Promise.MIGRATION, Promise.SLOTS, Promise.MAPS_TWICE);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected boolean seizesHeadless(Victim victim, Page page) {
        boolean mine = super.seizesHeadless(victim, page);
        if (!mine) {
            victim.header = null;
        }
        return mine;
    }

    @Override
    protected boolean tryLookup(Context c, Page page) {
        boolean locked = super.tryLookup(c, page);
        if (locked && !mayUse(page)) {
            page.lock.unlock(c);
            return false;
        }
        return locked;
    }

    @Override
    protected boolean belongs(int free) {
        return free < layout.nchunks();
    }

    /**
     * Who loses the claim of a headless page says that its object is gone: reclaim, which holds the claim, may fail to
     * evict it (Z3-41).
     */
    @Override
    public void free(Context c, Handle handle) {
        if (!headless(handle)) {
            super.free(c, handle);
            return;
        }
        Page page = pageOf(handle);
        pool.lock.lock(c);
        page.kasanCheck();
        boolean claimed = page.flags.testAndSetBit(Page.PAGE_CLAIMED);
        if (claimed) {
            page.flags.setBit(Page.PAGE_STALE);
        } else {
            page.lru.del();
        }
        pool.lock.unlock(c);
        if (!claimed) {
            freePage(page);
        }
    }

    @Override
    protected boolean headlessStays(Context c, Page page) {
        pool.lock.lock(c);
        if (page.flags.testBit(Page.PAGE_STALE)) {
            pool.lock.unlock(c);
            freePage(page);
            return true;
        }
        pool.lru.add(page.lru);
        unclaimHeadless(page);
        return false;
    }

    /** Under the pool lock, under which free claims too. */
    protected void unclaimHeadless(Page page) {
        unclaim(page);
    }

    /** The claim stays with the old page (Z3-47). Nobody knows the new one yet. */
    @Override
    protected void moveFlags(Page old, Page page) {
        super.moveFlags(old, page);
        page.flags.clearBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected boolean freesSlot(boolean claimed) {
        return true;
    }

    /** Counts what is mapped; while any object of the page is, none moves. */
    @Override
    protected void unmapped(Page page, Buddy buddy) {
        page.map(-1);
    }

    @Override
    protected void mapped(Page page, Buddy buddy) {
        page.map(1);
    }

    @Override
    protected boolean mayMove(Page page) {
        return page.mapped() == 0;
    }
}
