package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;

/**
 * 5.15, from a file of that state: stricter locking (dcf5aedb24f8, 5.11) with its repairs up to then. A handle is
 * looked up under its slot's lock, alloc leaves claimed pages alone, compaction claims, and so does isolation, whose
 * claim goes along with the flags to the new page and is let go on the old one: every page that has migrated is claimed
 * for life (Z3-47). Left out: compaction between pages, with the foreign handles that it needs (R6, from 5.5).
 */
public class R7b extends R5b {
    /**
     * get_z3fold_header. The slot's lock keeps the page from being exchanged, and so freed, between the look and the
     * try.
     */
    @Override
    protected Page header(Context c, Handle handle) {
        if (headless(handle)) {
            return pageOf(handle);
        }
        while (true) {
            handle.lock.lock(c);
            Page page = pageOf(handle);
            boolean locked = tryLookup(c, page);
            handle.lock.unlock(c);
            if (locked && mayUse(page)) {
                return page;
            } else if (locked) {
                page.lock.unlock(c);
            }
            while (pageOf(handle) == page && (page.lock.isLocked() || !mayUse(page))) {
                Thread.onSpinWait();
            }
        }
    }

    /** Tries to lock the page that a slot points to. Under the slot's lock. */
    protected boolean tryLookup(Context c, Page page) {
        return page.lock.trylock(c);
    }

    /**
     * Whether the page that a slot points to is the one to look at. Under the page lock; without it only to wait for it
     * to look different.
     */
    protected boolean mayUse(Page page) {
        return true;
    }

    @Override
    protected Buddy choose(Chunks chunks, int wanted) {
        return layout.choose(chunks, wanted);
    }

    @Override
    protected boolean busy(Page page) {
        return super.busy(page) || page.flags.testBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected boolean belongs(int free) {
        return true;
    }

    /** A headless page is claimed without a lock, for it has none; any other under its lock. */
    @Override
    public void free(Context c, Handle handle) {
        Page page = header(c, handle);
        page.kasanCheck();
        boolean claimed = page.flags.testAndSetBit(Page.PAGE_CLAIMED);
        if (!headless(handle)) {
            free(c, page, handle, claimed);
        } else if (!claimed) {
            freeClaimedHeadless(c, handle);
        }
    }

    /** As written: a claim is taken for reclaim's, which frees what is left (Z3-36). */
    @Override
    protected boolean freesSlot(boolean claimed) {
        return !claimed;
    }

    /** Lets go of the claim before compaction, which claims again, or before the page lock. */
    @Override
    protected void compactLater(Context c, Page page) {
        if (page.flags.testAndSetBit(Page.NEEDS_COMPACTING)) {
            alreadyDue(c, page);
            return;
        }
        refWork(page);
        page.flags.clearBit(Page.PAGE_CLAIMED);
        if (page.cpu() < 0) {
            compact(c, page, true);
        } else {
            pool.compactWq.queue(page.work);
            page.lock.unlock(c);
        }
    }

    /** Somebody else has seen to compaction. */
    protected void alreadyDue(Context c, Page page) {
        page.lock.unlock(c);
        unclaim(page);
    }

    @Override
    protected boolean claimForCompaction(Page page) {
        return !page.flags.testBit(Page.PAGE_STALE) && !page.flags.testAndSetBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected void compacted(Page page) {
        page.flags.clearBit(Page.PAGE_CLAIMED);
    }

    /** What an earlier try left is overwritten by the first page that is looked at. */
    @Override
    protected void scan(Context c, Victim victim) {
        victim.header = null;
        super.scan(c, victim);
    }

    /**
     * As written: a reference that turns out to be the last is let go under the pool lock, which release takes (Z3-29).
     */
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        victim.header = page;
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return !page.flags.testAndSetBit(Page.PAGE_CLAIMED); // header stays: Z3-27
        }
        victim.header = null;
        if (!page.refcount.getUnlessZero()) {
            return true;
        }
        if (!page.lock.trylock(c)) {
            put(c, page, Release.UNLOCKED);
            return false;
        }
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            if (!put(c, page, Release.LOCKED)) {
                page.lock.unlock(c);
            }
            return false;
        }
        page.buddy.delInit();
        page.cpu(-1);
        victim.header = page;
        return true;
    }

    @Override
    protected void released(Page page) {
        page.freeSlots();
    }

    // ---- migration

    @Override
    protected boolean mayBeIsolated(Page page) {
        return !page.flags.testBit(Page.PAGE_HEADLESS);
    }

    @Override
    protected boolean claimForIsolation(Page page) {
        return !page.flags.testAndSetBit(Page.PAGE_CLAIMED);
    }

    @Override
    protected void unlinkForIsolation(Context c, Page page) {
        pool.lock.lock(c);
        page.buddy.delInit();
        page.lru.delInit();
        pool.lock.unlock(c);
        page.refcount.get();
    }

    @Override
    protected void refuseMapped(Context c, Page page) {
        page.lock.unlock(c);
        unclaim(page);
    }

    @Override
    protected void letGo(Page old) {
        unclaim(old);
    }

    @Override
    protected void putBack(Context c, Page page) {
        unclaim(page);
        page.lock.unlock(c);
    }
}
