package racecard.z3fold.revision;

import racecard.kernel.Context;
import racecard.kernel.ListHead;
import racecard.kernel.Local;
import racecard.z3fold.Buddy;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.Pool;

/**
 * 5.4: handles are slots, alloc looks for an exact fit on other CPUs' lists, pages migrate (5.2), and free claims the page before it takes its lock (5b6807de1144). From a
 * file of that state.
 */
public class R5b extends R5 {
    // ---- slots

    @Override
    protected Handle encode(Context c, Page page, Buddy buddy) {
        Handle handle = super.encode(c, page, buddy);
        if (buddy != Buddy.HEADLESS) {
            page.slot(buddy, handle);
        }
        return handle;
    }

    @Override
    protected void mapped(Page page, Buddy buddy) {
        super.mapped(page, buddy);
        page.map(1);
    }

    @Override
    protected void unmapped(Page page, Buddy buddy) {
        super.unmapped(page, buddy);
        page.map(-1);
    }

    // ---- alloc

    @Override
    protected Page take(Context c, int chunks, Local<Page> met) {
        Page page = super.take(c, chunks, met);
        for (int cpu = 0; page == null && cpu < Pool.CPUS; cpu++) {
            page = takeFrom(c, pool.unbuddied(cpu, chunks));
        }
        return page;
    }

    /** The first page of some CPU's list, if it is to be had; see {@link #take}. */
    private Page takeFrom(Context c, ListHead list) {
        pool.lock.lock(c);
        ListHead first = list.first();
        Page page = first == null ? null : (Page) first.containerOf();
        if (page == null || !page.lock.trylock(c)) {
            pool.lock.unlock(c);
            return null;
        }
        page.buddy.delInit();
        page.cpu(-1);
        pool.lock.unlock(c);
        if (busy(page)) {
            page.lock.unlock(c);
            return null;
        }
        page.refcount.get();
        return page;
    }

    @Override
    protected boolean keepsStart() {
        return true;
    }

    // ---- free

    /** The claim comes before the page lock, and is undone behind it. */
    @Override
    public void free(Context c, Handle handle) {
        Page unlocked = pageOf(handle);
        unlocked.kasanCheck();
        boolean claimed = unlocked.flags.testAndSetBit(Page.PAGE_CLAIMED);
        if (headless(handle)) {
            if (!claimed) {
                freeClaimedHeadless(c, handle);
            }
            return;
        }
        free(c, header(c, handle), handle, claimed);
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

    /** Whether free frees the slot. As written: a claim is taken for reclaim's, which frees what is left (Z3-36, Z3-43). */
    protected boolean freesSlot(boolean claimed) {
        return !claimed;
    }

    /** free_handle. Under the page lock. */
    protected final void freeSlot(Page page, Handle handle) {
        page.unslot(handle);
        handle.kfree();
    }

    @Override
    protected void compactLater(Context c, Page page) {
        super.compactLater(c, page);
        page.kasanCheck();
        page.flags.clearBit(Page.PAGE_CLAIMED);
    }

    // ---- compaction

    @Override
    protected boolean claimForCompaction(Page page) {
        return !page.flags.testBit(Page.PAGE_STALE) && !page.flags.testBit(Page.PAGE_CLAIMED);
    }

    // ---- reclaim

    @Override
    protected void seize(Page page) {
        page.refcount.get();
        page.buddy.delInit();
        page.cpu(-1);
    }

    @Override
    protected boolean finishLocked(Context c, Page page) {
        if (put(c, page, Release.LOCKED)) {
            page.freeSlots();
            return true;
        }
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        pool.lock.unlock(c);
        page.lock.unlock(c);
        page.flags.clearBit(Page.PAGE_CLAIMED);
        pool.lock.lock(c);
        return false;
    }
}
