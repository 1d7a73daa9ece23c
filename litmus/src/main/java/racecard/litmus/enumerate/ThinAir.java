package racecard.litmus.enumerate;

import racecard.litmus.program.LitmusTest;
import racecard.litmus.relation.Rel;

/**
 * The circles in which values are handed round: a write's value made of a read's, which is a write's. No equation gives
 * them, so they are anything, and that is one value.
 */
final class ThinAir {
    private final Skeleton skeleton;
    private final Rel handed;

    ThinAir(Skeleton skeleton, Rel rf) {
        this.skeleton = skeleton;
        handed = skeleton.relation("data").copy();
        handed.or(rf);
        handed.close();
    }

    /** Whether in these paths all that is handed round in a circle is out of thin air. */
    boolean accepts(int... paths) {
        for (int e = 0; e < skeleton.size(); e++) {
            if (skeleton.isRead(e)
                    && handed.has(e, e)
                    && skeleton.value(e, paths[skeleton.thread(e)]) != LitmusTest.THIN_AIR) {
                return false;
            }
        }
        return true;
    }
}
