package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;

/** Stands in for java.util.concurrent.locks.Lock. */
public interface Lock {
    void lock();

    void lockInterruptibly();

    boolean tryLock();

    boolean tryLock(long time, TimeUnit unit);

    void unlock();

    Condition newCondition();
}
