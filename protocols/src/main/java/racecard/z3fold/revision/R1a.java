package racecard.z3fold.revision;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.kernel.ListHead;
import racecard.kernel.Local;
import racecard.kernel.Oops;
import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Errno;
import racecard.z3fold.Evict;
import racecard.z3fold.Handle;
import racecard.z3fold.Handles;
import racecard.z3fold.Page;
import racecard.z3fold.Promise;

/**
 * 4.11-rc, "z3fold: add kref refcounting": one array of lists for all CPUs, compaction inside of free, and a page freed
 * at once with its last reference. Alloc takes the page lock when it has let go of the pool lock. Lists of CPU 0 stand
 * for the lists of all.
 */
public class R1a extends Handles {
    private static final int HEADER_BYTES = 40;
    private static final Contract<Promise> CONTRACT = Contract.of(Promise.RECLAIM);

    /** On 64 bit, without lock debugging. */
    public R1a() {
        super(HEADER_BYTES);
    }

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected int bits(Page page, Buddy buddy) {
        return buddy == Buddy.HEADLESS ? 0 : page.chunks().encode(buddy, false);
    }

    @Override
    protected boolean headless(Handle handle) {
        return pageOf(handle).flags.testBit(Page.PAGE_HEADLESS);
    }

    @Override
    protected void drain(Context c) {
        throw new IllegalStateException("no page is stale before the seed");
    }

    @Override
    protected void compact(Context c, Page page) {
        throw new IllegalStateException("no work is queued before the seed");
    }

    @Override
    public int alloc(Context c, int size, boolean canSleep, Local<Handle> handle) {
        if (size <= 0) {
            return -Errno.EINVAL;
        } else if (size > layout.pageSize()) {
            return -Errno.ENOSPC;
        } else if (layout.headless(size)) {
            Page page = fresh(c);
            page.flags.setBit(Page.PAGE_HEADLESS);
            handle.value = publish(c, page, Buddy.HEADLESS);
            return 0;
        }
        int chunks = layout.chunks(size);
        Page page = take(c, chunks);
        Buddy buddy = Buddy.FIRST;
        if (page == null) {
            page = fresh(c);
            page.lock.lock(c);
        } else {
            buddy = layout.chooseBeforeR6(page.chunks(), chunks);
            if (buddy == null) {
                throw new Oops("WARN: no free chunks in unbuddied " + page);
            }
        }
        page.chunks(layout.with(page.chunks(), buddy, chunks));
        if (page.chunks().hasRoom()) {
            pool.lock.lock(c);
            list(page).add(page.buddy);
            pool.lock.unlock(c);
        }
        handle.value = publish(c, page, buddy);
        page.lock.unlock(c);
        return 0;
    }

    /** A page with room, locked, off its list, with a reference more; null for none. */
    private Page take(Context c, int chunks) {
        for (int i = chunks; i < layout.nchunks(); i++) {
            pool.lock.lock(c);
            ListHead first = pool.unbuddied(0, i).first();
            Page page = first == null ? null : (Page) first.containerOf();
            if (page == null || !seizes(c, page)) {
                pool.lock.unlock(c);
                continue;
            }
            page.refcount.get();
            page.buddy.delInit();
            pool.lock.unlock(c);
            lockTaken(c, page);
            return page;
        }
        return null;
    }

    /** Whether the page may be taken. Under the pool lock. */
    protected boolean seizes(Context c, Page page) {
        return true;
    }

    /** The page is alloc's. As written: only now its lock is taken (Z3-23). */
    protected void lockTaken(Context c, Page page) {
        page.lock.lock(c);
    }

    private Page fresh(Context c) {
        pool.pagesNr.fetchAddRelaxed(1);
        return newPage(c);
    }

    private ListHead list(Page page) {
        return pool.unbuddied(0, layout.free(page.chunks()));
    }

    private Handle publish(Context c, Page page, Buddy buddy) {
        pool.lock.lock(c);
        if (!page.lru.isEmpty()) {
            page.lru.del();
        }
        pool.lru.add(page.lru);
        Handle handle = encode(c, page, buddy);
        pool.lock.unlock(c);
        return handle;
    }

    @Override
    public void free(Context c, Handle handle) {
        Page page = header(c, handle);
        if (headless(handle)) {
            pool.lock.lock(c);
            page.lru.del();
            pool.lock.unlock(c);
            page.kfree();
            pool.pagesNr.fetchAddRelaxed(-1);
            return;
        }
        Chunks chunks = page.chunks();
        page.chunks(chunks.without(chunks.decode(handle.bits()), false));
        if (page.chunks().objects() != 0) {
            moveMiddle(page);
            pool.lock.lock(c);
            page.buddy.delInit();
            list(page).add(page.buddy);
            pool.lock.unlock(c);
        }
        page.lock.unlock(c);
        pool.lock.lock(c);
        put(page);
        pool.lock.unlock(c);
    }

    /** kref_put. True when that freed the page. Under the pool lock. */
    private boolean put(Page page) {
        page.kasanCheck();
        return page.refcount.put(() -> {
            page.buddy.delInit();
            page.lru.delInit();
            page.kfree();
            pool.pagesNr.fetchAddRelaxed(-1);
        });
    }

    @Override
    public int reclaim(Context c, int retries, Evict evict) {
        if (retries <= 0) {
            return -Errno.EINVAL;
        }
        pool.lock.lock(c);
        for (int i = 0; i < retries; i++) {
            if (pool.lru.isEmpty()) {
                pool.lock.unlock(c);
                return -Errno.EINVAL;
            }
            Page page = (Page) pool.lru.prev().containerOf();
            page.lru.delInit();
            boolean freed = page.flags.testBit(Page.PAGE_HEADLESS)
                    ? reclaimHeadless(c, page, evict)
                    : reclaimObjects(c, page, evict);
            if (freed) {
                pool.lock.unlock(c);
                return 0;
            }
            pool.lru.add(page.lru);
        }
        pool.lock.unlock(c);
        return -Errno.EAGAIN;
    }

    /**
     * As written: the page is freed though the callback has freed it (Z3-14). The pool lock is held before and after.
     */
    private boolean reclaimHeadless(Context c, Page page, Evict evict) {
        pool.lock.unlock(c);
        int err = evict.evict(encode(c, page, Buddy.HEADLESS));
        pool.lock.lock(c);
        if (err == 0) {
            page.kfree();
        }
        return err == 0;
    }

    /**
     * As written: the page is listed again though the callback's free has listed it (Z3-24). The pool lock is held
     * before and after.
     */
    private boolean reclaimObjects(Context c, Page page, Evict evict) {
        page.buddy.delInit();
        page.refcount.get();
        pool.lock.unlock(c);
        page.lock.lock(c);
        Chunks chunks = page.chunks();
        Handle[] handles = new Handle[Buddy.values().length];
        int count = 0;
        for (Buddy buddy : new Buddy[] {Buddy.MIDDLE, Buddy.FIRST, Buddy.LAST}) {
            if (chunks.length(buddy) != 0) {
                handles[count++] = encode(c, page, buddy);
            }
        }
        page.lock.unlock(c);
        int err = 0;
        for (int i = 0; i < count && err == 0; i++) {
            err = evict.evict(handles[i]);
        }
        page.lock.lock(c);
        Chunks left = page.chunks();
        if (left.objects() != 0 && left.hasRoom()) {
            moveMiddle(page);
            pool.lock.lock(c);
            list(page).add(page.buddy);
            pool.lock.unlock(c);
        }
        page.lock.unlock(c);
        pool.lock.lock(c);
        return put(page);
    }
}
