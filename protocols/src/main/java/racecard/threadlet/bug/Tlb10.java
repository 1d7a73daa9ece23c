package racecard.threadlet.bug;

import racecard.qemu.AioContext;
import racecard.qemu.Host;
import racecard.threadlet.revision.T10;

/**
 * TLB-10: nothing between the write to notify_me and the look at the bottom halves but an atomic that orders no later
 * reads.
 */
public final class Tlb10 extends T10 {
    @Override
    protected AioContext context(Host process) {
        return new Loop(process);
    }

    private static final class Loop extends AioContext {
        Loop(Host process) {
            super(process);
        }

        @Override
        protected void announceSleep() {
            notifyMe.fetchAddRelaxed(1);
        }
    }
}
