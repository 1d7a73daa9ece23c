package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;
import racecard.explorer.runtime.Sync;

/** Stands in for java.util.concurrent.locks.ReentrantLock. Nobody is interrupted, and fairness is a matter of scheduling: every order of acquisition is explored. */
public class ReentrantLock implements Lock {
    public ReentrantLock() {}

    public ReentrantLock(boolean fair) {}

    @Override
    public void lock() {
        Sync.lock(this);
    }

    @Override
    public void lockInterruptibly() {
        Sync.lock(this);
    }

    @Override
    public boolean tryLock() {
        return Sync.tryLock(this);
    }

    /** As if the time had passed at once when the lock is held. */
    @Override
    public boolean tryLock(long time, TimeUnit unit) {
        return Sync.tryLock(this);
    }

    @Override
    public void unlock() {
        Sync.unlock(this);
    }

    public boolean isHeldByCurrentThread() {
        return Sync.isHeld(this);
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
        public void await() {
            Sync.await(lock, this, false);
        }

        @Override
        public void awaitUninterruptibly() {
            Sync.await(lock, this, false);
        }

        @Override
        public boolean await(long time, TimeUnit unit) {
            return Sync.await(lock, this, true);
        }

        @Override
        public long awaitNanos(long nanos) {
            return Sync.await(lock, this, true) ? 1 : 0;
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
