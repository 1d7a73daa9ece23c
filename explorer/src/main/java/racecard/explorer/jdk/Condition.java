package racecard.explorer.jdk;

import java.util.concurrent.TimeUnit;

/** Stands in for java.util.concurrent.locks.Condition. */
public interface Condition {
    void await();

    void awaitUninterruptibly();

    /** Returns whether it was signalled in time. */
    boolean await(long time, TimeUnit unit);

    /** Returns a positive number when it was signalled in time. */
    long awaitNanos(long nanos);

    void signal();

    void signalAll();
}
