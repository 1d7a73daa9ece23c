package racecard.z3fold;

import racecard.kernel.Context;
import racecard.kernel.ListHead;
import racecard.kernel.Local;
import racecard.kernel.Oops;

/**
 * What every revision since the per-CPU lists (R2, the seed) has in common, as steps: the revisions override steps and
 * put them together. Steps are named after the functions of the kernel where it has one.
 *
 * <p><b>Who owns what.</b> A page's chunks, CPU and contents belong to the page lock. Lists and LRU belong to the pool
 * lock. A page that is off its list while its lock is free is owed a relisting by somebody, who set NEEDS_COMPACTING or
 * PAGE_CLAIMED. A page whose count is 0 belongs to whoever took it there, until it stands on the stale list; from there
 * on to the release worker.
 */
public abstract class PerCpu extends Handles {
    /** How a page's last reference is let go. */
    protected enum Release {
        /** release_z3fold_page: without the page lock. */
        UNLOCKED,
        /** release_z3fold_page_locked. */
        LOCKED,
        /** release_z3fold_page_locked_list: locked, and maybe on an unbuddied list. */
        LOCKED_LIST
    }

    /** A pool for pages behind a header of so many bytes. */
    protected PerCpu(int headerBytes) {
        super(headerBytes);
    }

    // ---- lists

    /** Takes the page off its unbuddied list, if it is on one. */
    protected final void unlist(Context c, Page page) {
        pool.lock.lock(c);
        page.buddy.delInit();
        pool.lock.unlock(c);
    }

    /** add_to_unbuddied: onto the list of its room, of this CPU. Under the page lock. */
    protected void addToUnbuddied(Context c, Page page) {
        Chunks chunks = page.chunks();
        int free = layout.free(chunks);
        if (chunks.hasRoom() && belongs(free)) {
            c.pin();
            pool.lock.lock(c);
            pool.unbuddied(c.cpu(), free).add(page.buddy);
            pool.lock.unlock(c);
            page.cpu(c.cpu());
            c.unpin();
        }
    }

    /** Whether a page with so much room is listed at all: an empty one has no list. */
    protected boolean belongs(int free) {
        return free < layout.nchunks();
    }

    /** Moves the page to the LRU's front. Under the pool lock. */
    protected final void touch(Page page) {
        if (!page.lru.isEmpty()) {
            page.lru.del();
        }
        pool.lru.add(page.lru);
    }

    /**
     * Somebody holds the page at a list's head, and alloc tries again at once, as often as it takes. Here it looks,
     * without any lock, until trying makes sense: the same outcomes, given a holder that goes on (B-20). The page may
     * be freed meanwhile; of its lock word only a guess is wanted, which the next try checks.
     */
    protected final void awaitChange(ListHead list, Page page) {
        while (list.first() == page.buddy && page.lock.isLocked()) {
            Thread.onSpinWait();
        }
    }

    /**
     * z3fold_alloc's lookup: a page with room for so many chunks on this CPU's lists, now off its list, locked and with
     * a reference more; null for none.
     */
    protected Page take(Context c, int chunks, Local<Page> met) {
        while (true) {
            c.pin();
            ListHead list = null;
            ListHead peeked = null;
            for (int i = chunks; i < layout.nchunks() && peeked == null; i++) {
                list = pool.unbuddied(c.cpu(), i);
                peeked = list.first();
            }
            Page page = peeked == null ? null : tryTake(c, list, Page.of(peeked));
            c.unpin();
            if (peeked == null) {
                return null;
            }
            if (page != null) {
                met.value = page;
                if (!busy(page)) {
                    page.refcount.get();
                    return page;
                }
                page.lock.unlock(c);
            }
        }
    }

    /** Off its list and locked, if what was peeked still is the first and nobody holds it. */
    protected Page tryTake(Context c, ListHead list, Page page) {
        pool.lock.lock(c);
        if (!stillFirst(list, page) || !page.lock.trylock(c)) {
            pool.lock.unlock(c);
            awaitChange(list, page);
            return null;
        }
        page.buddy.delInit();
        page.cpu(-1);
        pool.lock.unlock(c);
        return page;
    }

    /** The peek is checked under the pool lock: what was peeked is only now dereferenced (litmus Z15). */
    protected boolean stillFirst(ListHead list, Page page) {
        return list.first() == page.buddy;
    }

    /** Whether somebody else works on the page that alloc found; he will list it again. */
    protected boolean busy(Page page) {
        return page.flags.testBit(Page.NEEDS_COMPACTING);
    }

    // ---- the end of a page

    /** kref_put. True when that was the last reference; the page lock is let go then. */
    protected final boolean put(Context c, Page page, Release how) {
        page.kasanCheck();
        return page.refcount.put(() -> {
            releasePage(c, page, how);
            pool.pagesNr.fetchAddRelaxed(-1);
        });
    }

    /**
     * __release_z3fold_page: the page goes to the stale list. The lock is let go before, because from there on the
     * release worker may free it.
     */
    protected void releasePage(Context c, Page page, Release how) {
        if (how == Release.LOCKED_LIST) {
            unlist(c, page);
        }
        if (how != Release.UNLOCKED) {
            page.lock.assertHeld(c);
        }
        if (!page.buddy.isEmpty()) {
            throw new Oops("WARN_ON(!list_empty(&zhdr->buddy)): " + page + " is released while on a list");
        }
        stale(page);
        pool.lock.lock(c);
        if (!page.lru.isEmpty()) {
            page.lru.del();
        }
        pool.lock.unlock(c);
        toStaleList(c, page, how);
    }

    /** From here on nobody may take the page for alive. */
    protected void stale(Page page) {
        page.flags.setBit(Page.PAGE_STALE);
    }

    /** Hands the page to the release worker, as the last thing. */
    protected void toStaleList(Context c, Page page, Release how) {
        if (how != Release.UNLOCKED) {
            page.lock.unlock(c);
        }
        pool.staleLock.lock(c);
        pool.stale.add(page.buddy);
        pool.releaseWq.queue(pool.releaseWork);
        pool.staleLock.unlock(c);
    }

    @Override
    protected void drain(Context c) {
        pool.staleLock.lock(c);
        for (Page page = Page.of(pool.stale.first()); page != null; page = Page.of(pool.stale.first())) {
            page.buddy.del();
            if (!page.flags.testBit(Page.PAGE_STALE)) {
                throw new Oops("WARN_ON(!test_bit(PAGE_STALE)): " + page + " is on the stale list");
            }
            drained(page);
            pool.staleLock.unlock(c);
            cancelCompaction(c, page);
            page.kfree();
            pool.staleLock.lock(c);
        }
        pool.staleLock.unlock(c);
    }

    /** The release worker has a stale page in hand. Under the stale lock. */
    protected void drained(Page page) {}

    /** Nobody works on the page afterwards. */
    protected void cancelCompaction(Context c, Page page) {
        pool.compactWq.cancelSync(c, page.work);
    }

    /** Frees a headless page, which never goes over the stale list. */
    protected final void freePage(Page page) {
        page.kfree();
        pool.pagesNr.fetchAddRelaxed(-1);
    }
}
