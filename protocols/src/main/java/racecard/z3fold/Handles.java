package racecard.z3fold;

import racecard.kernel.Context;

/** Handles, map and unmap, and the move of a page's middle object: what changed little in all the years. */
public abstract class Handles extends Z3fold {
    /** A pool for pages behind a header of so many bytes. */
    protected Handles(int headerBytes) {
        super(headerBytes);
    }

    // ---- handles

    /** encode_handle. Under the page lock. */
    protected Handle encode(Context c, Page page, Buddy buddy) {
        return new Handle(c.toString(), page, bits(page, buddy));
    }

    /** The low bits of a handle. */
    protected abstract int bits(Page page, Buddy buddy);

    /** Whether the handle is that of a whole page. */
    protected abstract boolean headless(Handle handle);

    /** handle_to_z3fold_header: the page, locked unless it is headless. */
    protected Page header(Context c, Handle handle) {
        Page page = handle.page();
        if (!headless(handle)) {
            page.lock.lock(c);
        }
        return page;
    }

    @Override
    public Buddy buddyOf(Handle handle) {
        return headless(handle) ? Buddy.HEADLESS : handle.page().chunks().decode(handle.bits());
    }

    /** Where the object of a handle begins. Under the page lock. */
    protected int start(Handle handle, Chunks chunks, Buddy buddy) {
        return layout.start(chunks, buddy);
    }

    @Override
    public Address map(Context c, Handle handle) {
        Page page = header(c, handle);
        if (headless(handle)) {
            return new Address(page, 0);
        }
        Chunks chunks = page.chunks();
        Buddy buddy = chunks.decode(handle.bits());
        Address address = new Address(page, start(handle, chunks, buddy));
        mapped(page, buddy);
        page.lock.unlock(c);
        return address;
    }

    @Override
    public void unmap(Context c, Handle handle) {
        Page page = header(c, handle);
        if (!headless(handle)) {
            unmapped(page, page.chunks().decode(handle.bits()));
            page.lock.unlock(c);
        }
    }

    /** An object is mapped. Under the page lock. */
    protected void mapped(Page page, Buddy buddy) {
        if (buddy == Buddy.MIDDLE) {
            page.flags.setBit(Page.MIDDLE_CHUNK_MAPPED);
        }
    }

    /** It no longer is. Under the page lock. */
    protected void unmapped(Page page, Buddy buddy) {
        if (buddy == Buddy.MIDDLE) {
            page.flags.clearBit(Page.MIDDLE_CHUNK_MAPPED);
        }
    }

    // ---- compaction

    /** z3fold_compact_page: closes a gap, unless the middle object is mapped. Under the page lock. */
    protected void moveMiddle(Page page) {
        Chunks now = page.chunks();
        Chunks then = layout.compacted(now);
        if (then.packed() != now.packed() && mayMove(page)) {
            page.move(now.startMiddle(), layout.start(then, then.middle() == 0 ? Buddy.FIRST : Buddy.MIDDLE));
            page.chunks(then);
        }
    }

    /** Whether nobody looks at the middle object. */
    protected boolean mayMove(Page page) {
        return !page.flags.testBit(Page.MIDDLE_CHUNK_MAPPED);
    }
}
