package racecard.models.z3fold;

import racecard.kernel.Bits;
import racecard.kernel.Context;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;
import racecard.kernel.Word;
import racecard.z3fold.Address;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;

/**
 * An object that a user of the allocator has: its handle, and who frees it. The user's own lock (zswap's tree) decides
 * between a user who frees and an eviction that does; here a test-and-set of one bit.
 */
final class Stored {
    private static final int TAKEN = 0;
    private static final int FREED = 1;
    private static final int MAPPINGS = 2;

    private final int number;
    private final Word begun = new Word(0);
    private final Ptr<Handle> handle = new Ptr<>(KasanObject.STATIC);
    private final Bits bits = new Bits();
    private final Address[] mapped = new Address[MAPPINGS];
    private final Ptr<Page> allocated = new Ptr<>(KasanObject.STATIC);
    private final Ptr<Page> migratedTo = new Ptr<>(KasanObject.STATIC);
    private boolean written;
    private int mappings; // its user's

    Stored(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Its alloc has begun. */
    void begin() {
        begun.writeOnce(1);
    }

    /** Its alloc came back with this handle. */
    void store(Handle given) {
        handle.smpStoreRelease(given);
    }

    /** Null before its alloc came back. */
    Handle handle() {
        return handle.readOnce();
    }

    /** Whether its alloc has begun and not come back: then the allocator knows a handle that nobody else does. */
    boolean open() {
        return begun.readOnce() != 0 && handle() == null;
    }

    /** Whoever gets true frees it. */
    boolean take() {
        return !bits.testAndSetBit(TAKEN);
    }

    /** Its free has come back. */
    void freed() {
        bits.setBit(FREED);
    }

    /** Whether its free has come back. */
    boolean isFreed() {
        return bits.testBitAcquire(FREED);
    }

    /** Whether somebody frees it or has freed it. */
    boolean taken() {
        return bits.testBit(TAKEN);
    }

    boolean live() {
        return handle() != null && !taken();
    }

    /** Whether this very handle, or one that stands for the same object, is its own. */
    boolean is(Handle other) {
        Handle own = handle();
        return own != null && own.same(other);
    }

    /** Writes the object's number there. */
    void write(Address address) {
        address.store(number);
        written = true;
    }

    /** Whether what it wrote stands at this address; true when it wrote nothing. */
    boolean stands(Address address) {
        return !written || address.load() == number;
    }

    void map(int mapping, Address address) {
        mapped[mapping] = address;
        mappings++;
    }

    void unmap() {
        mappings--;
    }

    /** How often its user maps it now; for who is alone. */
    int mappings() {
        return mappings;
    }

    Address mapped(int mapping) {
        return mapped[mapping];
    }

    /** What its alloc took from the page allocator. */
    void allocated(Context c) {
        allocated.writeOnce((Page) c.made());
    }

    /** What its migration took from the page allocator. */
    void migrated(Context c) {
        migratedTo.writeOnce((Page) c.made());
    }

    /** Null for none. */
    Page allocated() {
        return allocated.readOnce();
    }

    /** Null for none. */
    Page migratedTo() {
        return migratedTo.readOnce();
    }
}
