package racecard.qemu;

import racecard.kernel.KasanObject;
import racecard.kernel.Word;

/**
 * A bottom half: something to be called by the thread that polls its {@link AioContext}, once for any number of times
 * that it was scheduled. A callback may delete its own.
 */
public final class BottomHalf extends KasanObject {
    final Word scheduled = new Word(0);
    final Runnable callback;
    BottomHalf next;

    BottomHalf(Runnable callback) {
        super("bottom half");
        this.callback = callback;
    }

    /** Whether it was scheduled at some moment. Orders nothing. */
    public boolean isScheduled() {
        return scheduled.readOnce() != 0;
    }

    /** No longer scheduled. Orders nothing. @return whether it was */
    public boolean clear() {
        boolean was = isScheduled();
        scheduled.writeOnce(0);
        return was;
    }
}
