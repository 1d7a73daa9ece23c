package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.z3fold.Buddy;
import racecard.z3fold.Errno;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;

/**
 * 5.4, from a file of that state: free claims the page before it takes its lock (5b6807de1144), reclaim lets go of
 * claims and gives the callback slots of its own ("fix retry mechanism"), and migration no longer tries for the lock
 * that it is called with.
 */
public class R5b extends R5 {
    /** Slots on the stack of reclaim: nobody else frees them. */
    @Override
    protected Handle encodeForEviction(Context c, Page page, Buddy buddy) {
        return new Handle(c.toString(), page, bits(page, buddy));
    }

    // ---- free

    /**
     * The claim comes before the page lock, and is undone behind it. The slot is read once: who waits for a page that
     * migrates meanwhile gets the old one.
     */
    @Override
    public void free(Context c, Handle handle) {
        Page page = pageOf(handle);
        page.kasanCheck();
        boolean claimed = page.flags.testAndSetBit(Page.PAGE_CLAIMED);
        if (headless(handle)) {
            if (!claimed) {
                freeClaimedHeadless(c, handle);
            }
            return;
        }
        page.lock.lock(c);
        free(c, page, handle, claimed);
    }

    /** Only the winner of the claim comes here. */
    protected final void freeClaimedHeadless(Context c, Handle handle) {
        Page page = pageOf(handle);
        if (hasLru()) {
            pool.lock.lock(c);
            page.lru.del();
            pool.lock.unlock(c);
        }
        freePage(page);
    }

    /** An object of a page that is locked. */
    protected void free(Context c, Page page, Handle handle, boolean claimed) {
        clear(page, handle);
        if (freesSlot(claimed)) {
            freeSlot(page, handle);
        }
        if (put(c, page, Release.LOCKED_LIST)) {
            return;
        }
        if (claimed) {
            page.lock.unlock(c);
        } else {
            compactLater(c, page);
        }
    }

    /** Whether free frees the slot, though it found the page claimed. */
    protected boolean freesSlot(boolean claimed) {
        return true;
    }

    /** As written: it compacts under its own claim, which compaction takes for another's (Z3-26). */
    @Override
    protected void compactLater(Context c, Page page) {
        if (isolated(page) || page.flags.testAndSetBit(Page.NEEDS_COMPACTING)) {
            page.lock.unlock(c);
            unclaim(page);
        } else if (page.cpu() < 0) {
            unlist(c, page);
            page.cpu(-1);
            refWork(page);
            compact(c, page, true);
            unclaim(page);
        } else {
            refWork(page);
            pool.compactWq.queue(page.work);
            unclaim(page);
            page.lock.unlock(c);
        }
    }

    /** Lets go of a claim. */
    protected static void unclaim(Page page) {
        page.kasanCheck();
        page.flags.clearBit(Page.PAGE_CLAIMED);
    }

    // ---- compaction

    @Override
    protected boolean claimForCompaction(Page page) {
        return !isolated(page) && !page.flags.testBit(Page.PAGE_CLAIMED) && !page.flags.testBit(Page.PAGE_STALE);
    }

    // ---- reclaim

    /**
     * As written: it claims a page before it has its lock (Z3-44), and where it loses the claim it forgets the page but
     * not the header of an earlier try (Z3-35).
     */
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            victim.page = null;
            return false;
        }
        if (isolated(page)) {
            unclaim(page);
            victim.page = null;
            return false;
        }
        victim.header = page;
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return true;
        }
        if (!page.lock.trylock(c)) {
            unclaim(page);
            victim.header = null;
            return false;
        }
        seize(page);
        return true;
    }

    /** As written: between the pool lock and the claim the page is on the LRU and claimed. */
    @Override
    protected boolean headlessStays(Context c, Page page) {
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        pool.lock.unlock(c);
        unclaim(page);
        pool.lock.lock(c);
        return false;
    }

    @Override
    protected boolean finishLocked(Context c, Page page) {
        if (put(c, page, Release.LOCKED)) {
            released(page);
            return true;
        }
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        pool.lock.unlock(c);
        page.lock.unlock(c);
        unclaim(page);
        pool.lock.lock(c);
        return false;
    }

    /** Reclaim has let go of the last reference. */
    protected void released(Page page) {}

    // ---- migration

    @Override
    protected boolean mayBeIsolated(Page page) {
        return super.mayBeIsolated(page) && !page.flags.testBit(Page.PAGE_CLAIMED);
    }

    @Override
    public int migrate(Context c, Page old) {
        if (!old.lock.trylock(c)) {
            return -Errno.EAGAIN;
        }
        if (old.mapped() != 0) {
            refuseMapped(c, old);
            return -Errno.EBUSY;
        }
        if (old.work.pending()) {
            old.lock.unlock(c);
            return -Errno.EAGAIN;
        }
        Page page = newPage(c);
        page.copy(old);
        moveFlags(old, page);
        old.lock.unlock(c);
        page.lock.lock(c);
        page.takeSlots(c, old);
        page.flags.setBit(Page.NEEDS_COMPACTING);
        c.pin();
        page.cpu(c.cpu());
        c.unpin();
        if (hasLru()) {
            pool.lock.lock(c);
            pool.lru.add(page.lru);
            pool.lock.unlock(c);
        }
        page.lock.unlock(c);
        pool.compactWq.queue(page.work);
        letGo(old);
        old.kfree();
        return 0;
    }

    /** An object of the page is mapped. Lets go of the page lock. */
    protected void refuseMapped(Context c, Page page) {
        page.lock.unlock(c);
    }

    /** page->private goes along whole. The page is a copy by now. Under the old one's lock. */
    protected void moveFlags(Page old, Page page) {
        page.flags.writeOnce(old.flags.readOnce());
        old.flags.writeOnce(0);
    }

    /** What is left to do with the old page. */
    protected void letGo(Page old) {}
}
