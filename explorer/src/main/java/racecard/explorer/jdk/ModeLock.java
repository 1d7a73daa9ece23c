package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** One of the two locks of a {@link ReentrantReadWriteLock}. */
abstract class ModeLock implements Lock {
    final ReadWriteState state;

    ModeLock(ReadWriteState state) {
        this.state = state;
    }

    /** Takes the lock if that can be now, for one who would wait. */
    abstract boolean take();

    /** Who waits for it, one more or one less. */
    abstract void queues(int by);

    @Override
    public void lock() {
        if (!take()) {
            queues(1);
            while (!take()) {
                Thread.onSpinWait();
            }
            queues(-1);
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        Interrupts.check();
        if (!take()) {
            queues(1);
            try {
                while (!take()) {
                    Interrupts.check();
                }
            } finally {
                queues(-1);
            }
        }
    }

    /**
     * As if the time had passed at once: when it comes to be free in time, that is an execution in which the attempt
     * comes later. It is one who would wait, and goes past nobody.
     */
    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        Interrupts.check();
        return take();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException();
    }
}
