package sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** One use of each of the usual ways in which threads wait for one another. */
@SuppressWarnings("LockNotBeforeTry") // nothing is thrown in between
public final class JucLocks {
    private JucLocks() {}

    /** What comes before the count down is seen after the wait. */
    public static class Latch {
        private final CountDownLatch latch = new CountDownLatch(1);
        private int x;
        private int read;

        @Actor
        public void counts() throws Exception {
            x = 1;
            latch.countDown();
        }

        @Actor
        public void waits() throws Exception {
            latch.await();
            read = x;
        }

        @Observer
        public String seen() {
            return "" + read;
        }
    }

    /** Both have written before either reads. */
    public static class Barrier {
        private final CyclicBarrier barrier = new CyclicBarrier(2);
        private int x;
        private int y;
        private int read;

        @Actor
        public void a() throws Exception {
            x = 1;
            barrier.await();
            read = y;
        }

        @Actor
        public void b() throws Exception {
            y = 2;
            barrier.await();
        }

        @Observer
        public String seen() {
            return x + " " + read;
        }
    }

    /** The same by a phaser. */
    public static class Phase {
        private final Phaser phaser = new Phaser(2);
        private int x;
        private int read;

        @Actor
        public void a() throws Exception {
            x = 1;
            int unused = phaser.arriveAndAwaitAdvance();
        }

        @Actor
        public void b() throws Exception {
            int unused = phaser.arriveAndAwaitAdvance();
            read = x;
        }

        @Observer
        public String seen() {
            return "" + read;
        }
    }

    /** Whoever reads sees both writes or none. */
    public static class Readers {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private int x;
        private int y;
        private String left;
        private String right;

        @Actor
        public void writes() throws Exception {
            lock.writeLock().lock();
            x = 1;
            y = 1;
            lock.writeLock().unlock();
        }

        @Actor
        public void a() throws Exception {
            lock.readLock().lock();
            left = x + "" + y;
            lock.readLock().unlock();
        }

        @Actor
        public void b() throws Exception {
            lock.readLock().lock();
            right = x + "" + y;
            lock.readLock().unlock();
        }

        @Observer
        public String seen() {
            return left + " " + right;
        }
    }

    /** An optimistic read that is valid has seen both writes or none. */
    public static class Stamps {
        private final StampedLock lock = new StampedLock();
        private int x;
        private int y;
        private String read = "-";

        @Actor
        public void writes() throws Exception {
            long stamp = lock.writeLock();
            x = 1;
            y = 1;
            lock.unlockWrite(stamp);
        }

        @Actor
        public void reads() throws Exception {
            long stamp = lock.tryOptimisticRead();
            String seen = x + "" + y;
            read = lock.validate(stamp) ? seen : "-";
        }

        @Observer
        public String seen() {
            return read;
        }
    }
}
