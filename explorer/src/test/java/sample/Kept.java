package sample;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Locks that are held before the threads start, or still when they have ended. */
@SuppressWarnings("LockNotBeforeTry") // that is the matter here
public final class Kept {
    private Kept() {}

    /** Nobody gets what the constructor has taken. */
    public abstract static class Before {
        private final Lock lock;

        Before(Lock lock) {
            this.lock = lock;
            lock.lock();
        }

        @Actor
        public void locks() {
            lock.lock();
        }
    }

    /** A ReentrantLock. */
    public static class Reentrant extends Before {
        public Reentrant() {
            super(new ReentrantLock());
        }
    }

    /** The write lock of a ReentrantReadWriteLock, wanted by a writer. */
    public static class Writing extends Before {
        public Writing() {
            super(new ReentrantReadWriteLock().writeLock());
        }
    }

    /** A view of a StampedLock. */
    public static class Stamped extends Before {
        public Stamped() {
            super(new StampedLock().asWriteLock());
        }
    }

    /** It may try, and ask. */
    public static class Tried {
        private final ReentrantLock lock = new ReentrantLock();
        private final boolean before;
        private boolean got;

        public Tried() {
            before = lock.isLocked();
            lock.lock();
        }

        @Actor
        public void tries() {
            got = lock.tryLock() || !lock.isLocked() || lock.isHeldByCurrentThread();
        }

        @Observer
        public String seen() {
            return before + " " + got;
        }
    }

    /** What was taken and given back before is free. */
    public static class Returned {
        private final ReentrantLock lock = new ReentrantLock();
        private boolean got;

        public Returned() {
            lock.lock();
            lock.lock();
            lock.unlock();
            lock.unlock();
        }

        @Actor
        public void tries() {
            got = lock.tryLock();
        }

        @Observer
        public boolean got() {
            return got;
        }
    }

    /** What was never taken cannot be given back. */
    public static class Never {
        public Never() {
            new ReentrantLock().unlock();
        }

        @Actor
        public void idles() {}
    }

    /** A thread ends with a lock in its hands: whoever looks afterwards is told so, and does not get it. */
    public static class Leaked {
        private final ReentrantLock lock = new ReentrantLock();
        private final Semaphore other = new Semaphore(1);

        @Actor
        public void leaks() {
            if (other.tryAcquire()) {
                lock.lock();
            }
        }

        @Actor
        public void takes() {
            boolean unused = other.tryAcquire();
        }

        @Observer
        public String seen() {
            boolean free = lock.tryLock();
            return free + " " + lock.isLocked() + " " + lock.isHeldByCurrentThread();
        }
    }
}
