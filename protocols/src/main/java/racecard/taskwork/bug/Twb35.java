package racecard.taskwork.bug;

import racecard.kernel.Ptr;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.revision.MatchAll;

/** TWB-35: the walk goes on from the work that it has taken, and what it unlinks there is still on the list. */
public final class Twb35 extends MatchAll {
    @Override
    protected Ptr<CallbackHead> goOnFrom(Ptr<CallbackHead> pprev, CallbackHead taken) {
        return taken.next();
    }
}
