package racecard.threadlet.bug;

import racecard.qemu.AioContext;
import racecard.qemu.BottomHalf;
import racecard.qemu.Host;
import racecard.threadlet.revision.T10;

/** TLB-30: cancelling the bottom half orders nothing, so the scan that begins anew may have read states before. */
public final class Tlb30 extends T10 {
    @Override
    protected AioContext context(Host process) {
        return new Loop(process);
    }

    private static final class Loop extends AioContext {
        Loop(Host process) {
            super(process);
        }

        @Override
        public void cancel(BottomHalf half) {
            half.clear();
        }
    }
}
