package racecard.z3fold.bug;

import racecard.kernel.Context;
import racecard.z3fold.Address;
import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Handle;
import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-M09: that an object is mapped is noted outside of the page lock. */
public final class Z3M09 extends Sound {
    @Override
    public Address map(Context c, Handle handle) {
        Page page = header(c, handle);
        if (headless(handle)) {
            return new Address(page, 0);
        }
        Chunks chunks = page.chunks();
        Buddy buddy = chunks.decode(handle.bits());
        page.lock.unlock(c);
        mapped(page, buddy);
        return new Address(page, start(handle, chunks, buddy));
    }
}
