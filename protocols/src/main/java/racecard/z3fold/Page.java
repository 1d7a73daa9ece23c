package racecard.z3fold;

import racecard.kernel.Bits;
import racecard.kernel.Context;
import racecard.kernel.DebugSpinLock;
import racecard.kernel.KasanObject;
import racecard.kernel.Kref;
import racecard.kernel.ListHead;
import racecard.kernel.Oops;
import racecard.kernel.WorkStruct;

/**
 * A page and the z3fold_header in its first chunks. It checks itself where that costs no synchronisation: no access
 * after it was freed, no lock let go by another than its holder, no objects that overlap, no address outside.
 *
 * <p>{@code chunks}, {@code cpu} and the contents are the page lock's; {@code buddy} and {@code lru} are links of the
 * pool's lists.
 */
public final class Page extends KasanObject {
    /** Bit of {@link #flags}: one object, no header. */
    public static final int PAGE_HEADLESS = 0;

    /** The middle object is mapped and must not move. */
    public static final int MIDDLE_CHUNK_MAPPED = 1;

    /** Compaction is queued, or owed. */
    public static final int NEEDS_COMPACTING = 2;

    /** The last object is gone. */
    public static final int PAGE_STALE = 3;

    /** Somebody works on the page and will put it back: reclaim, isolation, free. UNDER_RECLAIM before 4.20. */
    public static final int PAGE_CLAIMED = 4;

    /** The objects have moved to another page. From R8. */
    public static final int PAGE_MIGRATED = 5;

    /** On an unbuddied list, or the stale list. */
    public final ListHead buddy = new ListHead(this);

    /** On the pool's LRU. */
    public final ListHead lru = new ListHead(this);

    /** page_lock. */
    public final DebugSpinLock lock;

    /** One for each object, and one for whoever works on the page without owning an object of it. */
    public final Kref refcount = new Kref();

    /** page->private. */
    public final Bits flags = new Bits();

    /** page->flags, as far as the memory management that moves pages sets them: it, and not the allocator. */
    public final Bits mm = new Bits();

    /** do_compact_page. */
    public final WorkStruct work;

    /** Bit of {@link #mm}: somebody holds the page for longer than a spin lock may be held. Migration runs with it. */
    public static final int PG_LOCKED = 0;

    /** Bit of {@link #mm}: isolated for migration. Set when isolation has returned, cleared when putback has. */
    public static final int PG_ISOLATED = 1;

    private static final int POISON = -1;

    private final Layout layout;
    private final int[] contents;
    private final Handle[] slots = new Handle[Chunks.NUM_MASK + 1];
    private int cpu = -1;
    private int chunks = Chunks.EMPTY;
    private int mapped;

    /** init_z3fold_page: no objects, one reference, on no list, no CPU's. */
    public Page(String name, Layout layout, Z3fold z3fold) {
        super(name);
        this.layout = layout;
        this.contents = new int[layout.totalChunks()];
        this.lock = new DebugSpinLock(this, "page_lock of " + name);
        this.work = new CompactPageWork(this, z3fold);
        mm.writeOnce(0); // as alloc_page hands it out
        clearFlags();
    }

    /** compact_page_work. */
    private static final class CompactPageWork extends WorkStruct {
        private final Page page;
        private final Z3fold z3fold;

        CompactPageWork(Page page, Z3fold z3fold) {
            this.page = page;
            this.z3fold = z3fold;
        }

        @Override
        protected void run(Context c) {
            z3fold.compact(c, page);
        }
    }

    /** container_of; null for no link. */
    public static Page of(ListHead link) {
        return link == null ? null : (Page) link.containerOf();
    }

    /** init_z3fold_page on a page that was stale: everything anew, whoever still looks at it. */
    public void init() {
        kasanCheck();
        clearFlags();
        lru.init();
        lock.init();
        refcount.init();
        chunks = Chunks.EMPTY;
        cpu = -1;
        mapped = 0;
        buddy.init();
    }

    private void clearFlags() {
        for (int bit = PAGE_HEADLESS; bit <= PAGE_CLAIMED; bit++) {
            flags.clearBit(bit);
        }
    }

    /** What the header says. */
    public Chunks chunks() {
        kasanCheck();
        return Chunks.of(chunks);
    }

    /** The header says something else. @throws Oops when objects overlap then */
    public void chunks(Chunks now) {
        kasanCheck();
        if (!layout.disjoint(now)) {
            throw new Oops("objects overlap on " + this + ": " + now);
        }
        chunks = now.packed();
    }

    /** The CPU on one of whose lists it is, or whose it was last; negative for none. */
    public int cpu() {
        kasanCheck();
        return cpu;
    }

    /** The page is this CPU's. */
    public void cpu(int number) {
        kasanCheck();
        cpu = number;
    }

    /** mapped_count. */
    public int mapped() {
        kasanCheck();
        return mapped;
    }

    /** One more, or one fewer, of its objects is mapped. */
    public void map(int by) {
        kasanCheck();
        mapped += by;
    }

    /**
     * {@code slot[idx] = handle}: its place is the number that the handle keeps, which a middle object takes along when
     * it becomes the first. Under the page lock.
     */
    public void slot(Handle handle) {
        slots[handle.bits() & Chunks.NUM_MASK] = handle;
    }

    /** The slot of the object at {@code buddy}. Under the page lock. */
    public Handle slot(Buddy buddy) {
        return slots[(buddy.number() + chunks().firstNum()) & Chunks.NUM_MASK];
    }

    /** The slot is free. Under the page lock. */
    public void unslot(Handle handle) {
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slots[i] == handle ? null : slots[i];
        }
    }

    /** All slots that are left are freed, by whoever has the page for himself. */
    public void freeSlots() {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != null) {
                slots[i].kfree();
                slots[i] = null;
            }
        }
    }

    /** The other page's slots come to point here, each under its lock. */
    public void takeSlots(Context c, Page other) {
        for (int i = 0; i < slots.length; i++) {
            Handle slot = other.slots[i];
            if (slot != null) {
                slot.lock.lock(c);
                slot.page(this);
                slot.lock.unlock(c);
                slots[i] = slot;
            }
        }
    }

    /**
     * memmove of an object. The word at its begin stands for it all: that objects do not overlap is known otherwise.
     * What is left behind is nobody's: who still looks there sees it.
     */
    public void move(int from, int to) {
        store(to, load(from));
        store(from, POISON);
    }

    /** The other page's contents, objects and references become this one's: memcpy of a page that moves. */
    public void copy(Page other) {
        Chunks now = other.chunks();
        for (Buddy buddy : new Buddy[] {Buddy.FIRST, Buddy.MIDDLE, Buddy.LAST}) {
            if (now.length(buddy) != 0) {
                int at = layout.start(now, buddy);
                store(at, other.load(at));
            }
        }
        chunks(now);
        for (int owners = other.refcount.read(); owners > 1; owners--) {
            refcount.get();
        }
    }

    /** Reads an object's word. @throws Oops when the address lies outside of the page, or in its header */
    public int load(int chunk) {
        check(chunk);
        return contents[chunk];
    }

    /** Writes an object's word. */
    public void store(int chunk, int word) {
        check(chunk);
        contents[chunk] = word;
    }

    private void check(int chunk) {
        kasanCheck();
        boolean header = chunk < layout.zhdrChunks() && !(chunk == 0 && flags.testBit(PAGE_HEADLESS));
        if (header || chunk >= contents.length) {
            throw new Oops("access at chunk " + chunk + " of " + this);
        }
    }
}
