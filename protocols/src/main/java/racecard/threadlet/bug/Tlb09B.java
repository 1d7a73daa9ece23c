package racecard.threadlet.bug;

import racecard.qemu.AioContext;
import racecard.qemu.BottomHalf;
import racecard.qemu.Host;
import racecard.threadlet.revision.T10;

/** TLB-09-B: the main loop clears the mark with a plain store, which may come after the callback has looked. */
public final class Tlb09B extends T10 {
    @Override
    protected AioContext context(Host process) {
        return new Loop(process);
    }

    private static final class Loop extends AioContext {
        Loop(Host process) {
            super(process);
        }

        @Override
        protected boolean claim(BottomHalf half) {
            return half.clear();
        }
    }
}
