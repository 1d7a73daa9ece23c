package racecard.z3fold.bug;

import racecard.z3fold.Page;
import racecard.z3fold.revision.Sound;

/** Z3-46: the claim of a headless page whose eviction failed stays. */
public final class Z346 extends Sound {
    @Override
    protected void unclaimHeadless(Page page) {}
}
