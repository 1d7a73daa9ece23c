package racecard.z3fold;

import racecard.kernel.Context;
import racecard.kernel.Local;
import racecard.kernel.Oops;

/** Alloc, free and compaction of every revision since the per-CPU lists. */
public abstract class Allocating extends PerCpu {
    /** A pool for pages behind a header of so many bytes. */
    protected Allocating(int headerBytes) {
        super(headerBytes);
    }

    // ---- alloc

    @Override
    public int alloc(Context c, int size, boolean canSleep, Local<Handle> handle) {
        if (size <= 0) {
            return -Errno.EINVAL;
        } else if (size > layout.pageSize()) {
            return -Errno.ENOSPC;
        }
        Local<Page> met = new Local<>(null);
        if (layout.headless(size)) {
            Page page = fresh(c, canSleep, met);
            page.flags.setBit(Page.PAGE_HEADLESS);
            handle.value = publish(c, page, Buddy.HEADLESS);
            return 0;
        }
        int chunks = layout.chunks(size);
        Page page = take(c, chunks, met);
        Buddy buddy = Buddy.FIRST;
        if (page != null) {
            buddy = choose(page.chunks(), chunks);
            if (buddy == null) {
                throw new Oops("WARN: no free chunks in unbuddied " + page);
            }
        } else {
            page = fresh(c, canSleep, met);
            page.lock.lock(c);
        }
        page.chunks(layout.with(page.chunks(), buddy, chunks));
        addToUnbuddied(c, page);
        handle.value = publish(c, page, buddy);
        page.lock.unlock(c);
        return 0;
    }

    /** Which buddy is free for so many chunks; null for none. */
    protected abstract Buddy choose(Chunks chunks, int wanted);

    /**
     * A page from the stale list, which nobody will free then; null for none. {@code met} is where the lookup left its
     * page variable.
     */
    protected Page reuse(Context c, boolean canSleep, Local<Page> met) {
        return null;
    }

    /** A page without objects, and counted. */
    protected Page fresh(Context c, boolean canSleep, Local<Page> met) {
        Page page = reuse(c, canSleep, met);
        boolean stale = page != null;
        if (!stale) {
            page = newPage(c);
        }
        pool.pagesNr.fetchAddRelaxed(1);
        if (stale) {
            page.init();
        }
        return page;
    }

    /** Most recently used, and known to the caller. */
    protected final Handle publish(Context c, Page page, Buddy buddy) {
        pool.lock.lock(c);
        if (hasLru()) {
            touch(page);
        }
        Handle handle = encode(c, page, buddy);
        pool.lock.unlock(c);
        return handle;
    }

    /** Whether there is reclaim, and so a list of what is used least. */
    protected final boolean hasLru() {
        return contract().promises(Promise.RECLAIM);
    }

    // ---- free

    @Override
    public void free(Context c, Handle handle) {
        if (headless(handle)) {
            freeHeadless(c, pageOf(handle));
            return;
        }
        Page page = header(c, handle);
        clear(page, handle);
        cleared(page, handle);
        if (put(c, page, Release.LOCKED_LIST)) {
            return;
        }
        if (claimed(page)) {
            page.lock.unlock(c);
            return;
        }
        compactLater(c, page);
    }

    /** The object is no more. Under the page lock. */
    protected final void clear(Page page, Handle handle) {
        Chunks chunks = page.chunks();
        Buddy buddy = chunks.decode(handle.bits());
        if (buddy == Buddy.HEADLESS) {
            throw new Oops("WARN: unknown bud on " + page);
        }
        page.chunks(chunks.without(buddy, keepsStart()));
    }

    /**
     * The object is no more, and its handle no longer needed: nothing, where handles are no memory. Under the page
     * lock.
     */
    protected void cleared(Page page, Handle handle) {}

    /** Whether a middle object that is freed leaves its start in the header. */
    protected abstract boolean keepsStart();

    /** A headless page is freed. */
    protected abstract void freeHeadless(Context c, Page page);

    /** Whether somebody else works on the page and will see to it. Under the page lock. */
    protected abstract boolean claimed(Page page);

    /** The compaction that is about to be due owns a reference, if it owns one. */
    protected abstract void refWork(Page page);

    /**
     * Marks the page for compaction, and leaves that to the worker or, where the page is no CPU's, does it at once.
     * Lets go of the page lock.
     */
    protected void compactLater(Context c, Page page) {
        if (page.flags.testAndSetBit(Page.NEEDS_COMPACTING)) {
            page.lock.unlock(c);
        } else if (page.cpu() < 0) {
            unlist(c, page);
            page.cpu(-1);
            refWork(page);
            compact(c, page, true);
        } else {
            refWork(page);
            pool.compactWq.queue(page.work);
            page.lock.unlock(c);
        }
    }

    // ---- compaction

    @Override
    protected final void compact(Context c, Page page) {
        compact(c, page, false);
    }

    /** do_compact_page: the page moves to this CPU. */
    protected void compact(Context c, Page page, boolean locked) {
        if (locked) {
            page.lock.assertHeld(c);
        } else {
            page.lock.lock(c);
        }
        if (!due(page)) {
            page.lock.unlock(c);
            return;
        }
        unlist(c, page);
        if (lastOfWork(c, page)) {
            return;
        }
        if (!claimForCompaction(page)) {
            page.lock.unlock(c);
            return;
        }
        moveMiddle(page);
        addToUnbuddied(c, page);
        compacted(page);
        page.lock.unlock(c);
    }

    /** Whether compaction still is wanted; then it is not any more. Under the page lock. */
    protected abstract boolean due(Page page);

    /** Lets go of the work's reference, if it has one. Whether it was the last. */
    protected abstract boolean lastOfWork(Context c, Page page);

    /**
     * Whether nobody else works on the page, who will list it again; then nobody will begin to. Under the page lock.
     */
    protected abstract boolean claimForCompaction(Page page);

    /** What is left to do under the page lock. */
    protected void compacted(Page page) {}
}
