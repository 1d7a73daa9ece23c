package racecard.z3fold.bug;

import racecard.z3fold.Buddy;
import racecard.z3fold.Chunks;
import racecard.z3fold.revision.Sound;

/** Z3-21: the hole before a middle object is measured without the header. */
public final class Z321 extends Sound {
    @Override
    protected Buddy choose(Chunks chunks, int wanted) {
        return layout.chooseBeforeR6(chunks, wanted);
    }
}
