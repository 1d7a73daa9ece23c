package racecard.z3fold;

import racecard.kernel.DebugSpinLock;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;

/**
 * What alloc hands out. Until R4 it is a number, page address and low bits, and never changes. From R5 it is the
 * address of a slot, in which that number stands: then the page may be exchanged for another, under the slot's lock,
 * and the slot is memory that must be freed.
 */
public final class Handle extends KasanObject {
    /**
     * slots->lock. A reader here keeps other readers out too: none waits for another inside, so that only their order
     * is chosen.
     */
    public final DebugSpinLock lock;

    private final Ptr<Page> page;
    private final int bits;

    /** A handle that {@code name} asked for. */
    public Handle(String name, Page page, int bits) {
        super("slot of " + name);
        this.lock = new DebugSpinLock(this, "slots lock of " + name);
        this.page = new Ptr<>(STATIC);
        this.bits = bits;
        this.page.writeOnce(page);
    }

    /** handle_to_z3fold_header, without a lock. */
    public Page page() {
        kasanCheck();
        return page.readOnce();
    }

    /** The objects of the page have moved to {@code other}. Under the slot's lock. */
    public void page(Page other) {
        kasanCheck();
        page.writeOnce(other);
    }

    /** The low bits. */
    public int bits() {
        return bits;
    }

    /**
     * Whether both stand for the same object: compared as numbers that somebody keeps, whatever became of the slots.
     */
    public boolean same(Handle other) {
        return bits == other.bits && page.readOnce() == other.page.readOnce();
    }
}
