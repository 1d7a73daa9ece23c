package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import racecard.explorer.runtime.Sync;

/**
 * Stands in for java.util.concurrent.locks.StampedLock: the same stamps out of the same state, but nobody queues. Who
 * must wait does so until the state lets him in; a reader may also be held up by a writer who waits.
 */
public class StampedLock {
    private static final long READER = 1;
    private static final long READERS = 127;
    private static final long WRITER = 128;
    private static final long HELD = READERS | WRITER;
    private static final long VERSION = ~READERS;
    private static final long ORIGIN = 256;

    private static final VarHandle STATE;
    private static final VarHandle WAITING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(StampedLock.class, "state", long.class);
            WAITING = lookup.findVarHandle(StampedLock.class, "waiting", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long state = ORIGIN;
    private volatile int waiting;

    public StampedLock() {}

    public long writeLock() {
        long stamp = tryWriteLock();
        if (stamp == 0) {
            int unused = (int) WAITING.getAndAdd(this, 1);
            while (stamp == 0) {
                stamp = tryWriteLock();
            }
            unused = (int) WAITING.getAndAdd(this, -1);
        }
        return stamp;
    }

    public long writeLockInterruptibly() throws InterruptedException {
        Interrupts.check();
        long stamp = tryWriteLock();
        if (stamp == 0) {
            int unused = (int) WAITING.getAndAdd(this, 1);
            try {
                while (stamp == 0) {
                    Interrupts.check();
                    stamp = tryWriteLock();
                }
            } finally {
                unused = (int) WAITING.getAndAdd(this, -1);
            }
        }
        return stamp;
    }

    public long tryWriteLock() {
        long found = state;
        return (found & HELD) == 0 ? take(found, found | WRITER) : 0;
    }

    /** What is written under the lock comes after its taking, for those who read without one. */
    private long take(long found, long next) {
        if (!STATE.compareAndSet(this, found, next)) {
            return 0;
        }
        VarHandle.storeStoreFence();
        return next;
    }

    /** As if the time had passed at once. */
    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        Interrupts.check();
        return tryWriteLock();
    }

    public long readLock() {
        long stamp = 0;
        while (stamp == 0) {
            stamp = isHeldUp() ? 0 : tryReadLock();
        }
        return stamp;
    }

    public long readLockInterruptibly() throws InterruptedException {
        Interrupts.check();
        long stamp = 0;
        while (stamp == 0) {
            Interrupts.check();
            stamp = isHeldUp() ? 0 : tryReadLock();
        }
        return stamp;
    }

    private boolean isHeldUp() {
        return waiting > 0 && Sync.choose();
    }

    public long tryReadLock() {
        while (true) {
            long found = state;
            if ((found & WRITER) != 0) {
                return 0;
            }
            if (STATE.compareAndSet(this, found, found + READER)) {
                return found + READER;
            }
        }
    }

    /** As if the time had passed at once. */
    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        Interrupts.check();
        return isHeldUp() ? 0 : tryReadLock();
    }

    public long tryOptimisticRead() {
        long found = state;
        return (found & WRITER) == 0 ? found & VERSION : 0;
    }

    public boolean validate(long stamp) {
        VarHandle.acquireFence();
        return (stamp & VERSION) == (state & VERSION);
    }

    public void unlockWrite(long stamp) {
        if (state != stamp || (stamp & WRITER) == 0) {
            throw new IllegalMonitorStateException();
        }
        release(stamp);
    }

    private long release(long stamp) {
        long next = stamp + WRITER == 0 ? ORIGIN : stamp + WRITER;
        state = next; // which others may have changed at once
        return next;
    }

    public void unlockRead(long stamp) {
        if ((stamp & READERS) != 0) {
            long found = state;
            while ((found & VERSION) == (stamp & VERSION) && (found & READERS) > 0) {
                if (STATE.compareAndSet(this, found, found - READER)) {
                    return;
                }
                found = state;
            }
        }
        throw new IllegalMonitorStateException();
    }

    public void unlock(long stamp) {
        if ((stamp & WRITER) != 0) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    public long tryConvertToWriteLock(long stamp) {
        long held = stamp & HELD;
        long found = state;
        while ((found & VERSION) == (stamp & VERSION)) {
            long now = found & HELD;
            if (now == WRITER) {
                return held == now ? stamp : 0;
            } else if (!(now == 0 && held == 0) && !(now == READER && held != 0)) {
                return 0;
            }
            long taken = take(found, found - now + WRITER);
            if (taken != 0) {
                return taken;
            }
            found = state;
        }
        return 0;
    }

    public long tryConvertToReadLock(long stamp) {
        long held = stamp & HELD;
        long found = state;
        while ((found & VERSION) == (stamp & VERSION)) {
            if (held >= WRITER) {
                if (found != stamp) {
                    return 0;
                }
                state = found + WRITER + READER;
                return found + WRITER + READER;
            } else if (held == 0) {
                if (STATE.compareAndSet(this, found, found + READER)) {
                    return found + READER;
                }
            } else {
                return (found & HELD) == 0 ? 0 : stamp;
            }
            found = state;
        }
        return 0;
    }

    public long tryConvertToOptimisticRead(long stamp) {
        VarHandle.acquireFence();
        long held = stamp & HELD;
        long found = state;
        while ((found & VERSION) == (stamp & VERSION)) {
            if (held >= WRITER) {
                return found == stamp ? release(stamp) : 0;
            } else if (held == 0) {
                return stamp;
            } else if ((found & HELD) == 0) {
                return 0;
            } else if (STATE.compareAndSet(this, found, found - READER)) {
                return (found - READER) & VERSION;
            }
            found = state;
        }
        return 0;
    }

    public boolean tryUnlockWrite() {
        long found = state;
        return (found & WRITER) != 0 && release(found) != 0;
    }

    public boolean tryUnlockRead() {
        while (true) {
            long found = state;
            if ((found & WRITER) != 0 || (found & READERS) == 0) {
                return false;
            }
            if (STATE.compareAndSet(this, found, found - READER)) {
                return true;
            }
        }
    }

    public boolean isWriteLocked() {
        return (state & WRITER) != 0;
    }

    public boolean isReadLocked() {
        return (state & READERS) != 0;
    }

    public int getReadLockCount() {
        return (int) (state & READERS);
    }
}
