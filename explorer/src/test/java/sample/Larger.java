package sample;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Uses of java.util.concurrent by as many threads as people put into a test, each to be decided in seconds. */
@SuppressWarnings("LockNotBeforeTry") // nothing is thrown in between
public final class Larger {
    private Larger() {}

    /** Two that count down, one that waits for both. */
    public static class Latch {
        private final CountDownLatch latch = new CountDownLatch(2);
        private int x;
        private int y;
        private int read;

        @Actor
        public void first() {
            x = 1;
            latch.countDown();
        }

        @Actor
        public void second() {
            y = 2;
            latch.countDown();
        }

        @Actor
        public void waits() throws InterruptedException {
            latch.await();
            read = x + y;
        }

        @Observer
        public int seen() {
            return read;
        }
    }

    /** Two that compute the same absent value, and each one of its own. */
    public static class Computed {
        private final ConcurrentMap<String, Integer> map = new ConcurrentHashMap<>();
        private int one;
        private int other;

        @Actor
        public void one() {
            one = map.computeIfAbsent("k", k -> 1);
            int unused = map.computeIfAbsent("a", k -> 3);
        }

        @Actor
        public void other() {
            other = map.computeIfAbsent("k", k -> 2);
            int unused = map.computeIfAbsent("b", k -> 4);
        }

        @Observer
        public String seen() {
            return one + " " + other + " " + map.size();
        }
    }

    /** Two that put and two that take, through one place. */
    public static class Bounded {
        private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        private int first;
        private int second;

        @Actor
        public void putsOne() throws InterruptedException {
            queue.put(1);
        }

        @Actor
        public void putsTwo() throws InterruptedException {
            queue.put(2);
        }

        @Actor
        public void takes() throws InterruptedException {
            first = queue.take();
        }

        @Actor
        public void takesToo() throws InterruptedException {
            second = queue.take();
        }

        @Observer
        public String seen() {
            return first + " " + second + " " + queue.size();
        }
    }

    /** One completes, one waits, and something depends on it. */
    public static class Handoff {
        private final CompletableFuture<int[]> future = new CompletableFuture<>();
        private final AtomicInteger then = new AtomicInteger();
        private int got;

        @Actor
        public void completes() {
            boolean unused = future.complete(new int[] {7});
        }

        @Actor
        public void gets() throws Exception {
            got = future.get()[0];
        }

        @Actor
        public void depends() {
            CompletableFuture<Void> unused = future.thenAccept(value -> then.addAndGet(value[0]));
        }

        @Observer
        public String seen() {
            return got + " " + then;
        }
    }

    /** Two who read and one who writes. */
    public static class Readers {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private int x;
        private int y;
        private String first = "";
        private String second = "";

        private String read() {
            lock.readLock().lock();
            String seen = x + "" + y;
            lock.readLock().unlock();
            return seen;
        }

        @Actor
        public void writes() {
            lock.writeLock().lock();
            x = 1;
            y = 1;
            lock.writeLock().unlock();
        }

        @Actor
        public void reads() {
            first = read();
        }

        @Actor
        public void readsToo() {
            second = read();
        }

        @Observer
        public String seen() {
            return first + " " + second;
        }
    }

    /** Two who write, and one who looks without a lock and then, if need be, with one. */
    public static class Stamps {
        private final StampedLock lock = new StampedLock();
        private int x;
        private int y;
        private String seen = "";

        @Actor(threads = 2)
        public void writes() {
            long stamp = lock.writeLock();
            x++;
            y++;
            lock.unlockWrite(stamp);
        }

        @Actor
        public void reads() {
            long stamp = lock.tryOptimisticRead();
            String found = x + "" + y;
            if (!lock.validate(stamp)) {
                stamp = lock.readLock();
                found = x + "" + y;
                lock.unlockRead(stamp);
            }
            seen = found;
        }

        @Observer
        public String seen() {
            return seen;
        }
    }
}
