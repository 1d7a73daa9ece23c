package racecard.threadlet.bug;

import racecard.qemu.AioContext;
import racecard.qemu.BottomHalf;
import racecard.qemu.Host;
import racecard.threadlet.revision.T10;

/** TLB-29: who schedules a bottom half reads its context afterwards, when its callback may have deleted it. */
public final class Tlb29 extends T10 {
    @Override
    protected AioContext context(Host process) {
        return new Loop(process);
    }

    private static final class Loop extends AioContext {
        Loop(Host process) {
            super(process);
        }

        @Override
        public void schedule(BottomHalf half) {
            super.schedule(half);
            half.kasanCheck(); // bh->ctx
        }
    }
}
