package sample;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks, conditions, parking, threads that threads start, and loops. */
public final class Waiting {
    private Waiting() {}

    /** Two locks in two orders, or in one. */
    public static final class TwoLocks extends Two {
        private final Object a = new Object();
        private final ReentrantLock b = new ReentrantLock();
        private final boolean same;

        public TwoLocks(String... args) {
            same = args[0].equals("same");
        }

        private Object aThenB() {
            synchronized (a) {
                b.lock();
                b.unlock();
            }
            return "";
        }

        @Override
        Object left() {
            return aThenB();
        }

        @Override
        Object right() {
            if (same) {
                return aThenB();
            }
            b.lock();
            try {
                synchronized (a) {
                    return "";
                }
            } finally {
                b.unlock();
            }
        }
    }

    /** Re-entry, tryLock, static synchronized. */
    public static final class Reentry extends Two {
        private static int count;
        private final ReentrantLock lock = new ReentrantLock();
        private int inside;

        public Reentry(String... args) {}

        private static synchronized int next() {
            return again();
        }

        private static synchronized int again() {
            return ++count;
        }

        private Object go() {
            lock.lock();
            try {
                boolean again = lock.tryLock();
                lock.unlock();
                inside++;
                return next() + (again && lock.isHeldByCurrentThread() ? "" : "?");
            } finally {
                lock.unlock();
            }
        }

        @Override
        Object left() {
            return go();
        }

        @Override
        Object right() {
            return go();
        }

        @Override
        String last() {
            return inside + "";
        }
    }

    /** wait and notify: asks in a loop, in an if, or not at all. */
    public static final class Monitor extends Two {
        private boolean ready;
        private final String how;

        public Monitor(String... args) {
            how = args[0];
        }

        @Override
        Object left() throws InterruptedException {
            synchronized (this) {
                switch (how) {
                    case "while" -> {
                        while (!ready) {
                            wait();
                        }
                    }
                    case "if" -> {
                        if (!ready) {
                            wait();
                        }
                    }
                    case "timed" -> {
                        if (!ready) {
                            wait(5);
                        }
                    }
                    default -> wait();
                }
                return ready;
            }
        }

        @Override
        synchronized Object right() {
            ready = true;
            notify();
            return "";
        }
    }

    /** One notify, two waiters: either goes on, and the other waits for ever. With notifyAll both do. */
    public static final class Waiters extends Sample {
        private int permits;
        private final boolean all;

        public Waiters(String... args) {
            all = args[0].equals("all");
        }

        @Override
        public int threads() {
            return 3;
        }

        @Override
        public synchronized Object run(int t) {
            if (t == 2) {
                permits = all ? 2 : 1;
                if (all) {
                    notifyAll();
                } else {
                    notify();
                }
                return "";
            }
            while (permits == 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    return "interrupted";
                }
            }
            permits--;
            return permits;
        }
    }

    /** A bounded buffer of one element with conditions. */
    public static final class Buffer extends Two {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition full = lock.newCondition();
        private final Condition empty = lock.newCondition();
        private String element;
        private final String how;

        public Buffer(String... args) {
            how = args[0];
        }

        private void put(String s) throws InterruptedException {
            lock.lock();
            try {
                while (element != null) {
                    empty.await();
                }
                element = s;
                if (!how.equals("silent")) {
                    full.signal();
                }
            } finally {
                lock.unlock();
            }
        }

        private String take() throws InterruptedException {
            lock.lock();
            try {
                while (element == null) {
                    if (how.equals("timed")) {
                        if (!full.await(1, TimeUnit.SECONDS)) {
                            return "late";
                        }
                    } else {
                        full.await();
                    }
                }
                String taken = element;
                element = null;
                empty.signal();
                return taken;
            } finally {
                lock.unlock();
            }
        }

        @Override
        Object left() throws InterruptedException {
            put("a");
            if (!how.equals("timed")) {
                put("b");
            }
            return "";
        }

        @Override
        Object right() throws InterruptedException {
            return take() + (how.equals("timed") ? "" : take());
        }
    }
}
