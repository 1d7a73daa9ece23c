package racecard.z3fold.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.z3fold.Errno;
import racecard.z3fold.Page;
import racecard.z3fold.Promise;

/**
 * 5.2, the migration of pages (1f862989b04a): no revision to be tried by itself, because its handles were not read.
 *
 * <p>Isolation marks the page by PAGE_CLAIMED here; the kernel had PageIsolated beside it. Whether the copy of the flags in migrate takes the claim along is not
 * established; here it does not, or a page that moved would never be listed again.
 */
public abstract class R5 extends R4 {
    private static final Contract<Promise> CONTRACT = Contract.of(Promise.RECLAIM, Promise.MIGRATION, Promise.SLOTS);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public boolean isolate(Context c, Page page) {
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return false; // no header, nothing that could be told to move
        }
        page.lock.lock(c);
        boolean mine = !page.flags.testBit(Page.NEEDS_COMPACTING)
                && !page.flags.testBit(Page.PAGE_STALE)
                && page.mapped() == 0
                && !page.flags.testAndSetBit(Page.PAGE_CLAIMED);
        if (mine) {
            unlinkForIsolation(c, page);
            page.refcount.get();
        }
        page.lock.unlock(c);
        return mine;
    }

    /** As written: the page goes off its unbuddied list before the pool lock is taken (Z3-37). */
    protected void unlinkForIsolation(Context c, Page page) {
        page.buddy.delInit();
        pool.lock.lock(c);
        page.lru.delInit();
        pool.lock.unlock(c);
    }

    @Override
    public int migrate(Context c, Page old) {
        if (!old.lock.trylock(c)) {
            return -Errno.EAGAIN;
        }
        if (old.mapped() != 0) {
            old.flags.clearBit(Page.PAGE_CLAIMED);
            old.lock.unlock(c);
            return -Errno.EBUSY;
        }
        if (old.work.pending()) {
            old.lock.unlock(c);
            return -Errno.EAGAIN;
        }
        Page page = newPage(c);
        page.copy(old);
        moved(old);
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
        old.kfree();
        return 0;
    }

    /** The page is a copy by now. Under its lock. */
    protected void moved(Page old) {}

    @Override
    public void putback(Context c, Page page) {
        page.lock.lock(c);
        unlist(c, page);
        if (put(c, page, Release.LOCKED)) {
            return;
        }
        if (hasLru()) {
            pool.lock.lock(c);
            pool.lru.add(page.lru);
            pool.lock.unlock(c);
        }
        relist(c, page);
        putBack(c, page);
    }

    /** A page that is alive but on no list. Nothing, before R8. */
    protected void relist(Context c, Page page) {}

    /** The claim and the lock are let go. */
    protected void putBack(Context c, Page page) {
        page.lock.unlock(c);
        page.flags.clearBit(Page.PAGE_CLAIMED);
    }
}
