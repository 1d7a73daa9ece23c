package racecard.taskwork.bug;

import racecard.taskwork.revision.R16;

/** TWB-15: the bit does not count as pending, so recalc_sigpending clears TIF_SIGPENDING from under it. */
public final class Twb15 extends R16 {
    @Override
    protected int jobctlPendingMask() {
        return 0;
    }
}
