package racecard.z3fold;

import java.util.ArrayList;
import java.util.List;
import racecard.kernel.Context;
import racecard.kernel.Oops;

/** Reclaim since the per-CPU lists: which page, in what order, and what becomes of it. */
public abstract class Reclaiming extends Allocating {
    /** What a scan ended with; kept over retries. */
    protected static final class Victim {
        /** The page; null when the last that was looked at turned out to be another's, where the revision says so. */
        public Page page;

        /** {@code zhdr}: where its header should be; null when there is none to work on. */
        public Page header;
    }

    /** A pool for pages behind a header of so many bytes. */
    protected Reclaiming(int headerBytes) {
        super(headerBytes);
    }

    @Override
    public int reclaim(Context c, int retries, Evict evict) {
        if (retries <= 0) {
            return -Errno.EINVAL;
        }
        Victim victim = new Victim();
        int err = 0; // as in the text not reset between tries: one that asks for nothing takes over what the one before
        // was told
        pool.lock.lock(c);
        for (int i = 0; i < retries; i++) {
            if (pool.lru.isEmpty()) {
                pool.lock.unlock(c);
                return -Errno.EINVAL;
            }
            scan(c, victim);
            if (givesUp(victim)) {
                break;
            }
            if (victim.page == null) {
                throw new Oops("null pointer dereference: list_del_init(&page->lru)");
            }
            victim.page.lru.delInit();
            pool.lock.unlock(c);
            for (Handle handle : victims(c, victim)) {
                err = evict.evict(handle);
                if (err != 0) {
                    break;
                }
            }
            if (finish(c, victim, err)) {
                return 0;
            }
        }
        pool.lock.unlock(c);
        return -Errno.EAGAIN;
    }

    /** Looks for a page from the LRU's end, and makes it the caller's. Under the pool lock. */
    protected abstract void scan(Context c, Victim victim);

    /** Whether there is no page to work on. */
    protected boolean givesUp(Victim victim) {
        return victim.header == null;
    }

    /** The handles that the owner is asked for, in order. Lets go of the page lock. */
    protected List<Handle> victims(Context c, Victim victim) {
        return victimsOf(c, victim.page);
    }

    /** All handles of the page. Lets go of the page lock, if it has one. */
    protected final List<Handle> victimsOf(Context c, Page page) {
        if (page.flags.testBit(Page.PAGE_HEADLESS)) {
            return List.of(encodeForEviction(c, page, Buddy.HEADLESS));
        }
        List<Handle> handles = handles(c, page);
        page.lock.unlock(c);
        return handles;
    }

    /**
     * The handles of a page's objects, in the order of eviction: those that a compaction would move, then the others.
     */
    protected final List<Handle> handles(Context c, Page page) {
        Chunks chunks = page.chunks();
        List<Handle> handles = new ArrayList<>();
        for (Buddy buddy : new Buddy[] {Buddy.MIDDLE, Buddy.FIRST, Buddy.LAST}) {
            if (chunks.length(buddy) != 0) {
                handles.add(encodeForEviction(c, page, buddy));
            }
        }
        return handles;
    }

    /** A handle for the callback alone. */
    protected Handle encodeForEviction(Context c, Page page, Buddy buddy) {
        return new Handle(c.toString(), page, bits(page, buddy));
    }

    /**
     * The callbacks are done.
     *
     * @param err what the last one returned
     * @return whether the page is freed; if not, the pool lock is held again
     */
    protected abstract boolean finish(Context c, Victim victim, int err);
}
