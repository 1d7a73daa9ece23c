package racecard.explorer.jdk;

import racecard.explorer.runtime.Sync;

/** Stands in for java.util.concurrent.locks.LockSupport. What a thread is blocked on is for people alone. */
public final class LockSupport {
    private LockSupport() {}

    public static void park() {
        Sync.park();
    }

    public static void park(Object blocker) {
        Sync.park();
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            Sync.parkTimed();
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void parkUntil(long deadline) {
        Sync.parkTimed();
    }

    public static void parkUntil(Object blocker, long deadline) {
        Sync.parkTimed();
    }

    public static void unpark(Thread who) {
        Sync.unpark(who);
    }

    public static long getThreadId(Thread who) {
        return who.getId();
    }

    public static void setCurrentBlocker(Object blocker) {}
}
