package racecard.threadlet.bug;

import java.util.function.BooleanSupplier;
import racecard.qemu.AioContext;
import racecard.qemu.Host;
import racecard.threadlet.revision.T10;

/** TLB-10-B: what woke the main loop is cleared after it was dealt with, and with it what came meanwhile. */
public final class Tlb10B extends T10 {
    @Override
    protected AioContext context(Host process) {
        return new Loop(process);
    }

    private static final class Loop extends AioContext {
        Loop(Host process) {
            super(process);
        }

        @Override
        protected boolean dispatch(BooleanSupplier readable) {
            boolean ran = runScheduled();
            boolean handled = readable.getAsBoolean();
            accept();
            return ran || handled;
        }
    }
}
