package racecard.threadlet.bug;

import racecard.qemu.QemuCond;
import racecard.threadlet.revision.T0;

/** TLB-13-B: who finishes a request wakes one canceller of many. */
public final class Tlb13B extends T0 {
    @Override
    protected void wake(QemuCond cancellers) {
        cancellers.signal();
    }
}
