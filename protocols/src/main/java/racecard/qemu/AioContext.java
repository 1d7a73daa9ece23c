package racecard.qemu;

import static racecard.kernel.Barriers.smpMb;
import static racecard.kernel.Barriers.smpWmb;

import java.util.function.BooleanSupplier;
import racecard.kernel.Word;

/**
 * QEMU's event loop, util/async.c as it is today: bottom halves, and how a thread that schedules one wakes the thread
 * that polls. (Upstream keeps the scheduled ones on a lock-free list since 2020; here every poll looks at all of them,
 * which are few.)
 *
 * <p>Two store-buffering shapes carry it. <b>Scheduler and runner</b>: the scheduler writes its news and exchanges
 * {@code scheduled}; the runner exchanges {@code scheduled} and reads the news. Both exchanges are full barriers on one
 * word, so whichever comes second sees what was before the first (litmus TL-16). <b>Notifier and sleeper</b>: the
 * notifier schedules, then reads notify_me; the sleeper writes notify_me, then looks for scheduled ones; a full barrier
 * between the two on either side, so one of them sees the other (litmus TL-18).
 */
public class AioContext {
    /** The descriptor of the context's own notifier. */
    private static final int NOTIFIER = 1;

    /** The first descriptor that is free for others. */
    public static final int FD = 2;

    protected final Poller poller;
    protected final Word notifyMe = new Word(0);
    protected final Word notified = new Word(0);
    private BottomHalf halves;

    /** An empty loop. Before the threads start. */
    public AioContext(Host host) {
        poller = new Poller(host);
    }

    /** aio_bh_new. Before the threads start. */
    public BottomHalf bottomHalf(Runnable callback) {
        BottomHalf half = new BottomHalf(callback);
        half.next = halves;
        halves = half;
        return half;
    }

    /**
     * qemu_bh_schedule, from any thread. Always notifies: that it was scheduled already does not say that the sleeper
     * has been told (T9 and later).
     */
    public void schedule(BottomHalf half) {
        half.kasanCheck(); // bh->ctx, before somebody may run it
        half.scheduled.xchg(1);
        aioNotify();
    }

    /** qemu_bh_cancel, by the polling thread. */
    public void cancel(BottomHalf half) {
        half.scheduled.xchg(0);
    }

    /** event_notifier_set on a descriptor that this loop watches. */
    public void write(int fd) {
        poller.write(fd);
    }

    /** event_notifier_test_and_clear. */
    public boolean read(int fd) {
        return poller.read(fd);
    }

    /** aio_notify: wakes the sleeper, if there is one. */
    protected void aioNotify() {
        smpWmb();
        notified.writeOnce(1);
        smpMb(); // between the news and notify_me; pairs with the one in announceSleep
        if (notifyMe.readOnce() != 0) {
            wake();
        }
    }

    /** Writes the notifier: a sleeper wakes, now or as soon as it sleeps. */
    protected final void wake() {
        poller.write(NOTIFIER);
    }

    /**
     * aio_poll: one turn.
     *
     * @param blocking whether to sleep until there is something
     * @param readable what to do about descriptors of others that are readable; whether something was done
     * @return whether anything was done
     */
    public boolean poll(boolean blocking, BooleanSupplier readable) {
        if (blocking) {
            announceSleep();
            if (!anyScheduled()) {
                poller.ppoll();
            }
            notifyMe.smpStoreRelease(0);
        }
        return dispatch(readable);
    }

    /** What comes after the sleep: accept what woke it, then look. */
    protected boolean dispatch(BooleanSupplier readable) {
        accept();
        boolean ran = runScheduled();
        boolean handled = readable.getAsBoolean();
        return ran || handled;
    }

    /** Says that from here on notifications are wanted. */
    protected void announceSleep() {
        notifyMe.writeOnce(1);
        smpMb(); // pairs with the one in aioNotify
    }

    /** Whether a turn that sleeps would come back: something is scheduled, or a descriptor is readable. */
    public boolean awake() {
        return anyScheduled() || poller.peek() != 0;
    }

    private boolean anyScheduled() {
        for (BottomHalf half = halves; half != null; half = half.next) {
            if (half.scheduled.readOnce() != 0) {
                return true;
            }
        }
        return false;
    }

    /** aio_notify_accept: before the bottom halves are looked at, so that news that come later are told again. */
    protected void accept() {
        notified.writeOnce(0);
        poller.read(NOTIFIER);
        smpMb();
    }

    /** aio_bh_poll. */
    protected boolean runScheduled() {
        boolean any = false;
        for (BottomHalf half = halves; half != null; half = half.next) {
            if (half.scheduled.readOnce() != 0) {
                any |= run(half);
            }
        }
        return any;
    }

    /** Claims one and calls it, in this order: what is scheduled from then on is called again. */
    protected boolean run(BottomHalf half) {
        if (!claim(half)) {
            return false;
        }
        half.callback.run();
        return true;
    }

    /** Whether it was scheduled; no longer. A full barrier, so that the callback sees what the scheduler did before. */
    protected boolean claim(BottomHalf half) {
        return half.scheduled.xchg(0) != 0;
    }
}
