package sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Time, interrupts and printing. */
@SuppressWarnings("LockNotBeforeTry") // nothing is thrown in between
public final class Surroundings {
    private Surroundings() {}

    /** Waits for a flag, and not for ever. */
    public static class Spin {
        private volatile boolean flag;
        private boolean seen;

        @Actor
        public void raises() throws Exception {
            flag = true;
        }

        @Actor
        public void waits() throws Exception {
            long since = System.nanoTime();
            while (!flag && System.nanoTime() - since < 1000) {
                Thread.onSpinWait();
            }
            seen = flag;
        }

        @Observer
        public String seen() {
            return "" + seen;
        }
    }

    /** Time never goes back for who knows of an earlier look. */
    public static class Clock {
        private volatile long before;
        private long after;

        @Actor
        public void a() throws Exception {
            before = System.currentTimeMillis();
        }

        @Actor
        public void b() throws Exception {
            long seen = before;
            after = System.currentTimeMillis() - seen;
        }

        @Observer
        public String seen() {
            return "" + (after >= 0);
        }
    }

    /** In time or not. */
    public static class TimedLatch {
        private final CountDownLatch latch = new CountDownLatch(1);
        private boolean met;

        @Actor
        public void counts() throws Exception {
            latch.countDown();
        }

        @Actor
        public void waits() throws Exception {
            met = latch.await(1, TimeUnit.SECONDS);
        }

        @Observer
        public String seen() {
            return "" + met;
        }
    }

    /** A thread that is parked for good is woken by an interrupt. */
    public static class Parked {
        private String how = "?";

        @Actor
        public void starts() throws Exception {
            Thread waiter = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    LockSupport.park();
                }
                how = "interrupted";
            });
            waiter.start();
            waiter.interrupt();
            waiter.join();
        }

        @Observer
        public String seen() {
            return how;
        }
    }

    /** One who waits for a lock interruptibly gives up. */
    public static class Locked {
        private final ReentrantLock lock = new ReentrantLock();
        private String how = "?";

        @Actor
        public void starts() throws Exception {
            lock.lock();
            Thread waiter = new Thread(() -> {
                try {
                    lock.lockInterruptibly();
                    how = "locked";
                } catch (InterruptedException e) {
                    how = "interrupted";
                }
            });
            waiter.start();
            waiter.interrupt();
            waiter.join();
            lock.unlock();
        }

        @Observer
        public String seen() {
            return how;
        }
    }

    /** So does one who waits for a notice. */
    public static class Waits {
        private String how = "?";

        @Actor
        public void starts() throws Exception {
            Thread waiter = new Thread(() -> {
                synchronized (this) {
                    try {
                        while (true) {
                            wait();
                        }
                    } catch (InterruptedException e) {
                        how = "interrupted";
                    }
                }
            });
            waiter.start();
            waiter.interrupt();
            waiter.join();
        }

        @Observer
        public String seen() {
            return how;
        }
    }

    /** Prints what it reads. */
    public static class Prints {
        private volatile int x;

        @Actor
        public void a() throws Exception {
            x = 1;
        }

        @Actor
        public void b() throws Exception {
            System.out.println("x is " + x);
            System.out.printf("%d%n", x);
            x = 2;
        }

        @Observer
        public String seen() {
            return "" + x;
        }
    }
}
