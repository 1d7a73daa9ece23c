package racecard.z3fold.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.kernel.Local;
import racecard.z3fold.Buddy;
import racecard.z3fold.Errno;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.Pool;
import racecard.z3fold.Promise;

/**
 * 5.2 and 5.3-rc, from a file of that state: handles are slots (7c2b8baa61fe), alloc looks for an exact fit on other
 * CPUs' lists too, and pages migrate (1f862989b04a). A page is isolated by the memory management's own mark, which that
 * sets when isolation has returned. Migration tries for a lock that its caller holds, and so never succeeds (Z3-52).
 */
public class R5 extends R4 {
    private static final Contract<Promise> CONTRACT =
            Contract.of(Promise.KNOWS_ITS_CPU, Promise.RECLAIM, Promise.MIGRATION, Promise.SLOTS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    // ---- slots

    @Override
    protected Handle encode(Context c, Page page, Buddy buddy) {
        Handle handle = super.encode(c, page, buddy);
        if (buddy != Buddy.HEADLESS) {
            page.slot(handle);
        }
        return handle;
    }

    /** As written: the callback gets the slot that its user has, and may free while the callback looks (Z3-51). */
    @Override
    protected Handle encodeForEviction(Context c, Page page, Buddy buddy) {
        return buddy == Buddy.HEADLESS ? super.encodeForEviction(c, page, buddy) : page.slot(buddy);
    }

    /** free_handle. Under the page lock. */
    protected final void freeSlot(Page page, Handle handle) {
        page.unslot(handle);
        handle.kfree();
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
            page = takeFrom(c, cpu, chunks);
        }
        return page;
    }

    /** The first page of this list of some CPU, if it is to be had; see {@link #take}. */
    private Page takeFrom(Context c, int cpu, int chunks) {
        pool.lock.lock(c);
        Page page = Page.of(pool.unbuddied(cpu, chunks).first());
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

    @Override
    protected void cleared(Page page, Handle handle) {
        freeSlot(page, handle);
    }

    @Override
    protected void compactLater(Context c, Page page) {
        if (isolated(page)) {
            page.lock.unlock(c);
        } else {
            super.compactLater(c, page);
        }
    }

    // ---- compaction

    @Override
    protected boolean claimForCompaction(Page page) {
        return !isolated(page) && !page.flags.testBit(Page.PAGE_STALE);
    }

    @Override
    protected boolean mayMove(Page page) {
        return super.mayMove(page) && !isolated(page);
    }

    /** PageIsolated. */
    protected static boolean isolated(Page page) {
        return page.mm.testBit(Page.PG_ISOLATED);
    }

    // ---- reclaim

    /**
     * As written: an isolated page is claimed and left so (Z3-49), and a headless one has no header, or that of a page
     * before it (Z3-48).
     */
    @Override
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED) || isolated(page)) {
            return false;
        }
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return true;
        }
        victim.header = page;
        if (!page.lock.trylock(c)) {
            victim.header = null;
            return false;
        }
        seize(page);
        return true;
    }

    // ---- migration

    @Override
    public boolean isolate(Context c, Page page) {
        if (!mayBeIsolated(page)) {
            return false;
        }
        page.lock.lock(c);
        boolean mine = !page.flags.testBit(Page.NEEDS_COMPACTING)
                && !page.flags.testBit(Page.PAGE_STALE)
                && page.mapped() == 0
                && claimForIsolation(page);
        if (mine) {
            unlinkForIsolation(c, page);
        }
        page.lock.unlock(c);
        return mine;
    }

    /** Asked before the page lock, which a headless page does not have. */
    protected boolean mayBeIsolated(Page page) {
        return !page.flags.testBit(Page.PAGE_HEADLESS);
    }

    /** Whether nobody else works on the page. Not asked before dcf5aedb24f8. */
    protected boolean claimForIsolation(Page page) {
        return true;
    }

    /** As written: the page goes off its unbuddied list before the pool lock is taken (Z3-37). */
    protected void unlinkForIsolation(Context c, Page page) {
        page.refcount.get();
        page.buddy.delInit();
        pool.lock.lock(c);
        if (!page.lru.isEmpty()) {
            page.lru.del();
        }
        pool.lock.unlock(c);
    }

    /** As written: it tries for the lock under which it is called (Z3-52); what would come after that is R5b's. */
    @Override
    public int migrate(Context c, Page old) {
        if (old.mm.testAndSetBitLock(Page.PG_LOCKED)) {
            return -Errno.EAGAIN;
        }
        throw new IllegalStateException("a page migrates with PG_locked");
    }

    @Override
    public void putback(Context c, Page page) {
        page.lock.lock(c);
        if (!page.buddy.isEmpty()) {
            page.buddy.delInit();
        }
        page.lru.init();
        if (put(c, page, Release.LOCKED)) {
            return;
        }
        if (hasLru()) {
            pool.lock.lock(c);
            pool.lru.add(page.lru);
            pool.lock.unlock(c);
        }
        putBack(c, page);
    }

    /** The end of putback, under the page lock, which it lets go. */
    protected void putBack(Context c, Page page) {
        page.lock.unlock(c);
    }
}
