package racecard.z3fold.bug;

import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.Handle;
import racecard.z3fold.revision.Sound;

/** Z3-16: where a last object begins is read off the page, where it may be gone. */
public final class Z316 extends Sound {
    @Override
    protected int start(Handle handle, Chunks chunks, Buddy buddy) {
        return layout.start(chunks, buddy);
    }
}
