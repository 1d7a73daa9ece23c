package racecard.explorer.jdk;

import java.util.concurrent.locks.ReadWriteLock;

/**
 * Stands in for java.util.concurrent.locks.ReentrantReadWriteLock. Fairness is a matter of scheduling; who queues is
 * not known.
 */
public class ReentrantReadWriteLock implements ReadWriteLock {
    final ReadWriteState state = new ReadWriteState();

    private final ReadLock reader = new ReadLock(this);
    private final WriteLock writer = new WriteLock(this);
    private final boolean fair;

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        this.fair = fair;
    }

    @Override
    public ReadLock readLock() {
        return reader;
    }

    @Override
    public WriteLock writeLock() {
        return writer;
    }

    public final boolean isFair() {
        return fair;
    }

    public boolean isWriteLocked() {
        return state.isWriteLocked();
    }

    public boolean isWriteLockedByCurrentThread() {
        return state.writes() > 0;
    }

    public int getWriteHoldCount() {
        return state.writes();
    }

    public int getReadHoldCount() {
        return state.reads();
    }

    /** Stands in for the class of this name. */
    public static class ReadLock extends ModeLock {
        protected ReadLock(ReentrantReadWriteLock lock) {
            super(lock.state);
        }

        @Override
        public boolean tryLock() {
            return state.tryRead();
        }

        @Override
        boolean take() {
            return state.read();
        }

        @Override
        void queues(int by) {}

        @Override
        public void unlock() {
            state.unlockRead();
        }
    }

    /** Stands in for the class of this name. */
    public static class WriteLock extends ModeLock {
        protected WriteLock(ReentrantReadWriteLock lock) {
            super(lock.state);
        }

        public boolean isHeldByCurrentThread() {
            return state.writes() > 0;
        }

        public int getHoldCount() {
            return state.writes();
        }

        @Override
        public boolean tryLock() {
            return state.tryWrite();
        }

        @Override
        boolean take() {
            return state.tryWrite();
        }

        @Override
        void queues(int by) {
            state.waits(by);
        }

        @Override
        public void unlock() {
            state.unlockWrite();
        }

        @Override
        public java.util.concurrent.locks.Condition newCondition() {
            return state.condition();
        }
    }
}
