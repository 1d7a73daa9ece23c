package racecard.threadlet.bug;

import racecard.qemu.AioContext;
import racecard.qemu.BottomHalf;
import racecard.qemu.Host;
import racecard.threadlet.revision.T10;

/** TLB-09-A: who finds the bottom half scheduled goes home, with no barrier before that look. */
public final class Tlb09A extends T10 {
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
            if (half.isScheduled()) {
                return;
            }
            super.schedule(half);
        }
    }
}
