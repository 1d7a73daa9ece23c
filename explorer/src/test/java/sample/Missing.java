package sample;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Methods that the checker's abstractions do not have: the JDK's own code runs instead. */
@SuppressWarnings("LockNotBeforeTry") // nothing is thrown in between
public final class Missing {
    private Missing() {}

    /** One of a lock's, called by a thread. */
    public static class Queued {
        private final ReentrantLock lock = new ReentrantLock();
        private boolean seen;

        @Actor
        public void asks() {
            lock.lock();
            seen = lock.hasQueuedThreads();
            lock.unlock();
        }

        @Actor
        public void waits() {
            lock.lock();
            lock.unlock();
        }

        @Observer
        public boolean seen() {
            return seen;
        }
    }

    /** One that a class of the program inherits; it may fail for no reason. */
    public static class Inherited {
        @SuppressWarnings("serial")
        static class Count extends AtomicInteger {}

        private final Count count = new Count();
        private String took = "";

        @Actor
        @SuppressWarnings("deprecation")
        public void one() {
            took += count.weakCompareAndSet(0, 1);
        }

        @Actor
        public void another() {
            count.set(0);
        }

        @Observer
        public String seen() {
            return took + " " + count;
        }
    }

    /** The same of a long one. */
    public static class Weak {
        private final AtomicLong count = new AtomicLong();

        @Actor(threads = 2)
        @SuppressWarnings("deprecation")
        public void one() {
            boolean unused = count.weakCompareAndSet(0, 1);
        }

        @Observer
        public long seen() {
            return count.get();
        }
    }

    /** One that the JDK has by Unsafe, and another that is why it does. */
    public static class Added {
        private final AtomicInteger count = new AtomicInteger();
        private int one;
        private int other;

        @Actor
        public void one() {
            one = count.incrementAndGet();
        }

        @Actor
        @SuppressWarnings("deprecation")
        public void other() {
            other = count.incrementAndGet();
            boolean unused = count.weakCompareAndSet(7, 8);
        }

        @Observer
        public String seen() {
            return one + " " + other;
        }
    }

    /** Elements, counted up by a function. */
    public static class Updated {
        private final AtomicIntegerArray counts = new AtomicIntegerArray(2);

        @Actor(threads = 2)
        public void adds() {
            int unused = counts.updateAndGet(1, n -> n + 1);
        }

        @Observer
        public String seen() {
            return counts.toString();
        }
    }

    /** A view, which is made before the threads start. */
    public static class Viewed {
        private final StampedLock lock = new StampedLock();
        private final java.util.concurrent.locks.ReadWriteLock view = lock.asReadWriteLock();
        private int x;
        private String seen = "";

        @Actor
        public void writes() {
            view.writeLock().lock();
            x++;
            x++;
            view.writeLock().unlock();
        }

        @Actor
        public void reads() {
            view.readLock().lock();
            seen += x;
            view.readLock().unlock();
        }

        @Observer
        public String seen() {
            return seen;
        }
    }

    /** How many there are that wait for a permit. */
    public static class Permits {
        private final Semaphore permits = new Semaphore(0);
        private int waiting;

        @Actor
        public void asks() {
            waiting = permits.getQueueLength();
            permits.release();
        }

        @Actor
        public void waits() {
            permits.acquireUninterruptibly();
        }

        @Observer
        public int seen() {
            return waiting;
        }
    }

    /** A pool that is asked how many it has. */
    public static class Pool {
        private final ThreadPoolExecutor pool =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        private int size;
        private volatile int done;

        @Actor
        public void submits() {
            pool.execute(() -> done = 1);
            size = pool.getCorePoolSize();
            pool.shutdown();
        }

        @Observer
        public String seen() {
            return size + " " + done;
        }
    }

    /** What is drawn before the threads start may be anything, and so may what comes of it. */
    public static class Drawn {
        private final int first = ThreadLocalRandom.current().nextInt(3);
        private final boolean second = ThreadLocalRandom.current().nextBoolean();
        private int x;

        @Actor
        public void one() {
            x = first;
        }

        @Actor
        public void other() {
            if (second) {
                x = 7;
            }
        }

        @Observer
        public String seen() {
            return first + " " + x;
        }
    }

    /** By a static initialiser, too. */
    public static class DrawnOnce {
        private static final int NUMBER = ThreadLocalRandom.current().nextInt(5, 7);

        private volatile int x;

        @Actor
        public void one() {
            x = NUMBER;
        }

        @Observer
        public int seen() {
            return x;
        }
    }

    /** More than anybody would wait for. */
    public static class DrawnFromMany {
        private final int number = ThreadLocalRandom.current().nextInt(1_000_000);
        private volatile int x;

        @Actor
        public void one() {
            x = number;
        }

        @Observer
        public int seen() {
            return x;
        }
    }

    /** An exception's message has nothing of the checker's in it. */
    public static class Nothing {
        private volatile String text;

        @Actor
        @SuppressWarnings("ReturnValueIgnored")
        public void asks() {
            text.length();
        }
    }
}
