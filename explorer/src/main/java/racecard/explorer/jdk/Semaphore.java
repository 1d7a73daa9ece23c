package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;

/** Stands in for java.util.concurrent.Semaphore. A release happens before an acquire that takes what it gave, or what others gave after it. */
public class Semaphore {
    private final AtomicInteger permits;

    public Semaphore(int permits) {
        this.permits = new AtomicInteger(permits);
    }

    public Semaphore(int permits, boolean fair) {
        this(permits);
    }

    public void acquire() {
        acquire(1);
    }

    public void acquireUninterruptibly() {
        acquire(1);
    }

    public void acquire(int wanted) {
        while (!tryAcquire(wanted)) {
            Thread.onSpinWait();
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int wanted) {
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

    /** As if the time had passed at once when there is no permit. */
    public boolean tryAcquire(long time, TimeUnit unit) {
        return tryAcquire(1);
    }

    public void release() {
        release(1);
    }

    public void release(int given) {
        permits.addRelease(given);
    }

    public int availablePermits() {
        return permits.get();
    }
}
