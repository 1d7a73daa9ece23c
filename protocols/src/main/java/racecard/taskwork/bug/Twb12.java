package racecard.taskwork.bug;

import racecard.kernel.Ptr;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.revision.R22;

/** TWB-12: after a step along the list the local is not read again; only a failed try_cmpxchg would refresh it. */
public final class Twb12 extends R22 {
    @Override
    protected CallbackHead readAfterAdvance(Ptr<CallbackHead> pprev, CallbackHead work) {
        return work;
    }
}
