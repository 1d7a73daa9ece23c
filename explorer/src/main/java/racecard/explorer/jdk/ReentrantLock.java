package racecard.explorer.jdk;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import racecard.explorer.runtime.Sync;

/**
 * Stands in for java.util.concurrent.locks.ReentrantLock. Fairness is a matter of scheduling: every order of
 * acquisition is explored. Who queues is not known.
 */
public class ReentrantLock implements Lock {
    private final boolean fair;

    public ReentrantLock() {
        this(false);
    }

    public ReentrantLock(boolean fair) {
        this.fair = fair;
    }

    @Override
    public void lock() {
        Sync.lock(this);
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        Sync.lockInterruptibly(this);
    }

    @Override
    public boolean tryLock() {
        return Sync.tryLock(this);
    }

    /**
     * As if the time had passed at once when the lock is held: when it is free in time, that is an execution in which
     * the attempt comes later.
     */
    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        Interrupts.check();
        return Sync.tryLock(this);
    }

    @Override
    public void unlock() {
        Sync.unlock(this);
    }

    public boolean isHeldByCurrentThread() {
        return Sync.isHeld(this);
    }

    public int getHoldCount() {
        return Sync.depth(this);
    }

    public boolean isLocked() {
        return Sync.isLocked(this);
    }

    public final boolean isFair() {
        return fair;
    }

    public boolean hasWaiters(Condition condition) {
        return getWaitQueueLength(condition) > 0;
    }

    public int getWaitQueueLength(Condition condition) {
        if (condition instanceof OfLock own && own.lock == this) {
            return Sync.waiters(this, condition);
        }
        throw new IllegalArgumentException("not owner");
    }

    @Override
    public Condition newCondition() {
        return new OfLock(this);
    }

    private static final class OfLock implements Condition {
        private final ReentrantLock lock;

        OfLock(ReentrantLock lock) {
            this.lock = lock;
        }

        @Override
        public void await() throws InterruptedException {
            Sync.await(lock, this, false);
        }

        @Override
        public void awaitUninterruptibly() {
            Sync.awaitUninterruptibly(lock, this);
        }

        @Override
        public boolean await(long time, TimeUnit unit) throws InterruptedException {
            return Sync.await(lock, this, true);
        }

        @Override
        public long awaitNanos(long nanos) throws InterruptedException {
            return Sync.await(lock, this, true) ? 1 : 0;
        }

        @Override
        public boolean awaitUntil(Date deadline) throws InterruptedException {
            return Sync.await(lock, this, true);
        }

        @Override
        public void signal() {
            Sync.signal(lock, this, false);
        }

        @Override
        public void signalAll() {
            Sync.signal(lock, this, true);
        }
    }
}
