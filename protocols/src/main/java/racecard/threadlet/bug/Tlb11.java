package racecard.threadlet.bug;

import racecard.threadlet.Errno;
import racecard.threadlet.Request;
import racecard.threadlet.revision.T12R;

/** TLB-11: cancel publishes the state before the result, as upstream, where somebody else reads it. */
public final class Tlb11 extends T12R {
    @Override
    protected void publishCancelled(Request e) {
        context.schedule(completionBh);
        e.state().writeOnce(Request.DONE);
        e.ret().set(-Errno.ECANCELED);
    }
}
