package sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Programs that are small enough for the JDK's own code to be explored to its end, or nearly. */
@SuppressWarnings("LockNotBeforeTry") // nothing is thrown in between
public final class Held {
    private Held() {}

    /** A counter and a compare-and-set. */
    public static class Atomic {
        private final AtomicInteger i = new AtomicInteger();
        private int got;
        private boolean set;

        @Actor
        public void adds() {
            got = i.getAndIncrement();
        }

        @Actor
        public void sets() {
            set = i.compareAndSet(0, 5);
        }

        @Observer
        public String seen() {
            return got + " " + set + " " + i;
        }
    }

    /** A task that is run and perhaps cancelled. */
    public static class Task {
        private final FutureTask<Integer> task = new FutureTask<>(() -> 1);
        private boolean cancelled;

        @Actor
        public void runs() {
            task.run();
        }

        @Actor
        public void cancels() {
            cancelled = task.cancel(false);
        }

        @Observer
        public String seen() {
            return cancelled + " " + task.isCancelled() + " " + task.isDone();
        }
    }

    /** A lock that is tried twice. */
    public static class Lock {
        private final ReentrantLock lock = new ReentrantLock();
        private boolean first;
        private boolean second;

        @Actor
        public void a() {
            first = lock.tryLock();
            if (first) {
                lock.unlock();
            }
        }

        @Actor
        public void b() {
            second = lock.tryLock();
            if (second) {
                lock.unlock();
            }
        }

        @Observer
        public String seen() {
            return first + " " + second;
        }
    }

    /** A lock whose holder and whose taker both write. */
    public static class Waiting {
        private final ReentrantLock lock = new ReentrantLock();
        private int x;

        @Actor
        public void tries() {
            if (lock.tryLock()) {
                x++;
                lock.unlock();
            }
        }

        @Actor
        public void waits() {
            lock.lock();
            x += 2;
            lock.unlock();
        }

        @Observer
        public String seen() {
            return "" + x;
        }
    }

    /** A reader and a writer that do not wait. */
    public static class ReadWrite {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private int x;
        private String read = "-";

        @Actor
        public void writes() {
            if (lock.writeLock().tryLock()) {
                x = 1;
                lock.writeLock().unlock();
            }
        }

        @Actor
        public void reads() {
            if (lock.readLock().tryLock()) {
                read = "" + x;
                lock.readLock().unlock();
            }
        }

        @Observer
        public String seen() {
            return x + " " + read;
        }
    }

    /** An optimistic reader. */
    public static class Stamped {
        private final StampedLock lock = new StampedLock();
        private int x;
        private String read;

        @Actor
        public void writes() {
            long stamp = lock.tryWriteLock();
            if (stamp != 0) {
                x = 1;
                lock.unlockWrite(stamp);
            }
        }

        @Actor
        public void reads() {
            long stamp = lock.tryOptimisticRead();
            int seen = x;
            read = seen + " " + lock.validate(stamp);
        }

        @Observer
        public String seen() {
            return read;
        }
    }

    /** One permit, asked for twice. */
    public static class Permits {
        private final Semaphore permits = new Semaphore(1);
        private boolean first;
        private boolean second;

        @Actor
        public void a() {
            first = permits.tryAcquire();
            if (first) {
                permits.release();
            }
        }

        @Actor
        public void b() {
            second = permits.tryAcquire();
        }

        @Observer
        public String seen() {
            return first + " " + second + " " + permits.availablePermits();
        }
    }

    /** A latch that is counted down. */
    public static class Latch {
        private final CountDownLatch latch = new CountDownLatch(2);
        private long left;

        @Actor
        public void a() {
            latch.countDown();
        }

        @Actor
        public void b() {
            latch.countDown();
            left = latch.getCount();
        }

        @Observer
        public String seen() {
            return "" + left;
        }
    }
}
