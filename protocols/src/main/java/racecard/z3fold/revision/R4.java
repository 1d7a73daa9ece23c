package racecard.z3fold.revision;

import java.util.List;
import racecard.kernel.Context;
import racecard.kernel.ListHead;
import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;

/**
 * 4.20, ca0246bb97c2, "z3fold: fix possible reclaim races": PAGE_CLAIMED, set by test-and-set, decides who of free and
 * reclaim frees a headless page; the handle of a last object says how long it is. Two claims are never let go, until
 * 5.4: that of a page whose lock is not to be had (Z3-45), and that of a headless page whose eviction failed (Z3-46).
 */
public class R4 extends R3c {
    /** Low bits of a headless page's handle: no object in a page has them. */
    protected static final int HEADLESS_BITS = -1;

    @Override
    protected int bits(Page page, Buddy buddy) {
        return buddy == Buddy.HEADLESS ? HEADLESS_BITS : page.chunks().encode(buddy, true);
    }

    @Override
    protected boolean headless(Handle handle) {
        return handle.bits() == HEADLESS_BITS;
    }

    @Override
    protected int start(Handle handle, Chunks chunks, Buddy buddy) {
        return buddy == Buddy.LAST
                ? layout.totalChunks() - Chunks.encodedLength(handle.bits())
                : super.start(handle, chunks, buddy);
    }

    /** The winner of the claim frees the page, the other does nothing at all. */
    @Override
    protected void freeHeadless(Context c, Page page) {
        page.kasanCheck();
        if (!page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            pool.lock.lock(c);
            page.lru.del();
            pool.lock.unlock(c);
            freePage(page);
        }
    }

    /** As written: a header that an earlier try left stays (Z3-35). */
    @Override
    protected void scan(Context c, Victim victim) {
        for (ListHead at = pool.lru.prev(); at != pool.lru; at = at.prev()) {
            Page page = (Page) at.containerOf();
            victim.page = page;
            if (seizes(c, victim, page)) {
                return;
            }
        }
    }

    /** Tries to make this page reclaim's own; {@code victim.header} is left at it or at null. Under the pool lock. */
    protected boolean seizes(Context c, Victim victim, Page page) {
        if (page.flags.testAndSetBit(Page.PAGE_CLAIMED)) {
            return false;
        }
        victim.header = page;
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return true;
        }
        if (!page.lock.trylock(c)) {
            victim.header = null;
            return false;
        }
        seize(page);
        return true;
    }

    /** The claim says already what UNDER_RECLAIM said. */
    @Override
    protected void seize(Page page) {
        page.refcount.get();
        page.buddy.delInit();
        page.cpu(-1);
    }

    @Override
    protected boolean givesUp(Victim victim) {
        return victim.header == null;
    }

    @Override
    protected List<Handle> victims(Context c, Victim victim) {
        return victimsOf(c, victim.page);
    }

    @Override
    protected boolean finish(Context c, Victim victim, int err) {
        Page page = victim.page;
        if (!page.flags.testBit(Page.PAGE_HEADLESS)) {
            page.lock.lock(c);
            return finishLocked(c, page);
        }
        if (err == 0) {
            freePage(page);
            return true;
        }
        return headlessStays(c, page);
    }

    /**
     * A headless page that was not given up goes back to the LRU. False with the pool lock held, true when the page is
     * freed after all.
     */
    protected boolean headlessStays(Context c, Page page) {
        pool.lock.lock(c);
        pool.lru.add(page.lru);
        return false;
    }
}
