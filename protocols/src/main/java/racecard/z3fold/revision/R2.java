package racecard.z3fold.revision;

import java.util.List;
import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.kernel.ListHead;
import racecard.kernel.Local;
import racecard.kernel.Oops;
import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.Promise;
import racecard.z3fold.Reclaiming;

/**
 * 2017-08-02, the seed patch as posted, "z3fold: use per-cpu unbuddied lists": lists a CPU, the stale list, compaction
 * and release by work. The commit that was merged (d30561c56f41) is not byte for byte this text; how it differs was not
 * found.
 */
public class R2 extends Reclaiming {
    /** sizeof(struct z3fold_header) with work, pool and cpu. */
    protected static final int HEADER_BYTES = 80;

    private static final Contract<Promise> CONTRACT = Contract.of(Promise.KNOWS_ITS_CPU, Promise.RECLAIM);

    /** On 64 bit, without lock debugging. */
    public R2() {
        super(HEADER_BYTES);
    }

    /** Another header. */
    protected R2(int headerBytes) {
        super(headerBytes);
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
    protected Buddy choose(Chunks chunks, int wanted) {
        return layout.chooseBeforeR6(chunks, wanted);
    }

    @Override
    protected Page reuse(Context c, boolean canSleep, Local<Page> met) {
        return reuseStale(c, canSleep, met);
    }

    /** Takes the first stale page, if it may. */
    protected final Page reuseStale(Context c, boolean canSleep, Local<Page> met) {
        pool.staleLock.lock(c);
        ListHead first = pool.stale.first();
        Page page = first == null ? null : (Page) first.containerOf();
        if (page == null || !mayReuse(page, canSleep)) {
            pool.staleLock.unlock(c);
            return null;
        }
        page.buddy.del();
        reused(met.value);
        pool.staleLock.unlock(c);
        if (canSleep) {
            cancelCompaction(c, page);
        }
        return page;
    }

    /** As written: "or not busy" adds nothing, because busy includes pending (B-03). */
    protected boolean mayReuse(Page page, boolean canSleep) {
        return canSleep || !page.work.pending() || !pool.compactWq.busy(page.work);
    }

    /** As written: the page whose flag is cleared is not the one that was taken (B-01, B-02). */
    protected void reused(Page met) {
        if (met == null) {
            throw new Oops("null pointer dereference: clear_bit(NEEDS_COMPACTING, &page->private)");
        }
        met.flags.clearBit(Page.NEEDS_COMPACTING);
    }

    @Override
    protected boolean keepsStart() {
        return false;
    }

    /** Headless: nobody asks whether reclaim frees it too (B-14). */
    @Override
    protected void freeHeadless(Context c, Page page) {
        pool.lock.lock(c);
        page.lru.del();
        pool.lock.unlock(c);
        freePage(page);
    }

    @Override
    protected boolean claimed(Page page) {
        return false;
    }

    /** The queued work owns no reference. */
    @Override
    protected void refWork(Page page) {}

    @Override
    protected boolean due(Page page) {
        return !page.flags.testBit(Page.PAGE_STALE) && page.flags.testAndClearBit(Page.NEEDS_COMPACTING);
    }

    @Override
    protected boolean lastOfWork(Context c, Page page) {
        return false;
    }

    @Override
    protected boolean claimForCompaction(Page page) {
        return true;
    }

    @Override
    protected void drained(Page page) {
        page.flags.clearBit(Page.NEEDS_COMPACTING);
    }

    // ---- reclaim

    /** As written: it does not stop at the page it has locked (B-04), nor notice that it locked none (B-06). */
    @Override
    protected void scan(Context c, Victim victim) {
        for (ListHead at = pool.lru.prev(); at != pool.lru; at = at.prev()) {
            Page page = (Page) at.containerOf();
            victim.page = page;
            if (page.flags.testBit(Page.PAGE_HEADLESS)) {
                return;
            }
            victim.header = page;
            if (!page.lock.trylock(c)) {
                continue;
            }
            seize(page);
            if (stopsAtFirst()) {
                return;
            }
        }
    }

    /** The page is taken off its list, for reclaim. Under the pool lock and the page lock. */
    protected void seize(Page page) {
        page.refcount.get();
        page.buddy.delInit();
        page.cpu(-1);
    }

    /** Whether one page is enough. */
    protected boolean stopsAtFirst() {
        return false;
    }

    @Override
    protected boolean givesUp(Victim victim) {
        return false;
    }

    /** As written: for a headless page the header is that of a page before it, or none (B-05). */
    @Override
    protected List<Handle> victims(Context c, Victim victim) {
        if (!victim.page.flags.testBit(Page.PAGE_HEADLESS)) {
            return super.victims(c, victim);
        }
        return victim.header == null ? List.of() : List.of(encodeForEviction(c, victim.header, Buddy.HEADLESS));
    }

    /** As written: without page lock or pool lock. */
    @Override
    protected boolean finish(Context c, Victim victim, int err) {
        if (ended(c, victim, err)) {
            return true;
        }
        pool.lock.lock(c);
        pool.lru.add(victim.page.lru);
        return false;
    }

    /** Whether that was the end of the page. */
    protected final boolean ended(Context c, Victim victim, int err) {
        if (!victim.page.flags.testBit(Page.PAGE_HEADLESS)) {
            return put(c, victim.page, Release.UNLOCKED);
        } else if (err == 0) {
            victim.page.kfree();
            return true;
        }
        return false;
    }
}
