package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;
import racecard.explorer.runtime.Sync;

/**
 * Stands in for java.util.concurrent.Semaphore. A release happens before an acquire that takes what it gave, or what
 * others gave after it.
 *
 * <p>Where all want the same number of permits, the order of those who wait is nothing that anybody could tell: who is
 * let in might have come earlier. Where one wants more than another, that one holds up those behind him, and there they
 * queue.
 */
public class Semaphore {
    private final AtomicInteger permits;
    private final SyncQueue queue = new SyncQueue();
    private final boolean fair;

    public Semaphore(int permits) {
        this(permits, false);
    }

    public Semaphore(int permits, boolean fair) {
        this.permits = new AtomicInteger(permits);
        this.fair = fair;
    }

    public void acquire() throws InterruptedException {
        acquire(1);
    }

    public void acquireUninterruptibly() {
        acquireUninterruptibly(1);
    }

    public void acquire(int wanted) throws InterruptedException {
        Interrupts.check();
        if (Sync.mixes(this, wanted)) {
            if (heldUp() || !tryAcquire(wanted)) {
                SyncQueue.Place mine = queue.join();
                try {
                    while (!(mine.isFirst() && tryAcquire(wanted))) {
                        Interrupts.check();
                    }
                } finally {
                    mine.leave();
                }
            }
            return;
        }
        while (!tryAcquire(wanted)) {
            Interrupts.check();
        }
    }

    public void acquireUninterruptibly(int wanted) {
        if (Sync.mixes(this, wanted)) {
            if (heldUp() || !tryAcquire(wanted)) {
                SyncQueue.Place mine = queue.join();
                while (!(mine.isFirst() && tryAcquire(wanted))) {
                    Thread.onSpinWait();
                }
                mine.leave();
            }
            return;
        }
        while (!tryAcquire(wanted)) {
            Thread.onSpinWait();
        }
    }

    /** Who comes to a fair one does not go past those who wait. */
    private boolean heldUp() {
        return fair && queue.hasPredecessors();
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int wanted) {
        notNegative(wanted);
        while (true) {
            int found = permits.getAcquire();
            if (found < wanted) {
                return false;
            }
            if (permits.compareAndExchangeAcquire(found, found - wanted) == found) {
                return true;
            }
        }
    }

    public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException {
        return tryAcquire(1, time, unit);
    }

    /** As if the time had passed at once when there are too few permits, or others are before him. */
    public boolean tryAcquire(int wanted, long time, TimeUnit unit) throws InterruptedException {
        Interrupts.check();
        return !(Sync.mixes(this, wanted) && heldUp()) && tryAcquire(wanted);
    }

    public void release() {
        release(1);
    }

    public void release(int given) {
        notNegative(given);
        permits.addRelease(given);
    }

    public int availablePermits() {
        return permits.get();
    }

    public int drainPermits() {
        return permits.getAndSet(0);
    }

    protected void reducePermits(int taken) {
        notNegative(taken);
        permits.getAndAdd(-taken);
    }

    public boolean isFair() {
        return fair;
    }

    private static void notNegative(int number) {
        if (number < 0) {
            throw new IllegalArgumentException();
        }
    }
}
