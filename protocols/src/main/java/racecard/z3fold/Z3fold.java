package racecard.z3fold;

import racecard.catalogue.Contract;
import racecard.kernel.Context;
import racecard.kernel.Local;

/** The allocator, one pool of it. Every revision is one; a candidate extends it. */
public abstract class Z3fold {
    protected final Pool pool;

    protected final Layout layout;

    /** A pool for pages behind a header of so many bytes. */
    @SuppressWarnings("this-escape") // the pool's works call it when they run, and they run when it is made
    protected Z3fold(int headerBytes) {
        this.layout = Layout.of(Layout.FEW_CHUNKS, headerBytes);
        this.pool = new Pool(layout, this);
    }

    /** The pool: for whoever judges it at the end. */
    public final Pool pool() {
        return pool;
    }

    /** What it promises and will be held to. */
    public abstract Contract<Promise> contract();

    /**
     * z3fold_alloc.
     *
     * @param size bytes
     * @param canSleep whether the caller may be made to wait
     * @param handle where the handle goes
     * @return 0, or a negative error number
     */
    public abstract int alloc(Context c, int size, boolean canSleep, Local<Handle> handle);

    /** z3fold_free: of a handle that nobody maps, once. */
    public abstract void free(Context c, Handle handle);

    /** z3fold_map. */
    public abstract Address map(Context c, Handle handle);

    /** z3fold_unmap. */
    public abstract void unmap(Context c, Handle handle);

    /**
     * z3fold_reclaim_page.
     *
     * @param retries how many pages to try
     * @return 0 when a page was freed, or a negative error number
     */
    public int reclaim(Context c, int retries, Evict evict) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not reclaim");
    }

    /** z3fold_page_isolate: whether the page behind the handle may now be migrated. */
    public boolean isolate(Context c, Page page) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not migrate");
    }

    /** z3fold_page_migrate, to a new page. 0, or a negative error number. */
    public int migrate(Context c, Page page) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not migrate");
    }

    /** z3fold_page_putback: of an isolated page that did not move. */
    public void putback(Context c, Page page) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not migrate");
    }

    /** The page on which a handle's object is, without a lock. */
    public final Page pageOf(Handle handle) {
        return handle.page();
    }

    /** Where a handle's object is, of its page's buddies, when all is quiet. */
    public abstract Buddy buddyOf(Handle handle);

    /** Whether a handle is the page itself and no slot. */
    public final boolean ownsNoMemory(Handle handle) {
        return handle.bits() < 0;
    }

    /** Pages, up to lag. */
    public final int pages() {
        return pool.pagesNr.readOnce();
    }

    /** free_pages_work: frees the stale pages. */
    protected abstract void drain(Context c);

    /** compact_page_work: a page's queued compaction. */
    protected abstract void compact(Context c, Page page);

    /** alloc_page. */
    protected Page newPage(Context c) {
        Page page = new Page("the page of " + c, layout, this);
        c.made(page);
        return page;
    }
}
