package sample;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** Two threads count a plain number up, each in the same one of many ways to be alone with it. */
@SuppressWarnings("LockNotBeforeTry") // they are the samples
public final class Synchronization extends Sample {
    private static int common;

    private final String way;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock other = new ReentrantLock();
    private final Semaphore semaphore = new Semaphore(1);
    private final AtomicInteger atomic = new AtomicInteger();
    private final AtomicIntegerArray array = new AtomicIntegerArray(2);
    private final AtomicReference<String> reference = new AtomicReference<>("");
    private static final AtomicIntegerFieldUpdater<Synchronization> UPDATER =
            AtomicIntegerFieldUpdater.newUpdater(Synchronization.class, "updated");
    private volatile int updated;
    private int count;

    public Synchronization(String... args) {
        way = args[0];
    }

    @Override
    public Object run(int t) {
        return switch (way) {
            case "nothing" -> count++;
            case "block" -> {
                synchronized (this) {
                    yield count++;
                }
            }
            case "two blocks" -> {
                synchronized (this) {
                    count++;
                }
                synchronized (this) {
                    yield count++;
                }
            }
            case "different monitors" -> {
                synchronized (t == 0 ? lock : other) {
                    yield count++;
                }
            }
            case "method" -> method();
            case "static method" -> staticMethod();
            case "lock" -> lock();
            case "re-entry" -> {
                lock.lock();
                try {
                    count += 10;
                    yield lock();
                } finally {
                    lock.unlock();
                }
            }
            case "try" -> {
                if (!lock.tryLock()) {
                    yield "busy";
                }
                try {
                    yield count++;
                } finally {
                    lock.unlock();
                }
            }
            case "opposite", "alike" -> {
                ReentrantLock first = t == 0 || way.equals("alike") ? lock : other;
                ReentrantLock second = first == lock ? other : lock;
                first.lock();
                second.lock();
                int found = count++;
                second.unlock();
                first.unlock();
                yield found;
            }
            case "unowned" -> {
                lock.unlock();
                yield "never";
            }
            case "semaphore" -> {
                semaphore.acquireUninterruptibly();
                int found = count++;
                semaphore.release();
                yield found;
            }
            case "atomic" -> atomic.getAndIncrement();
            case "updater" -> UPDATER.getAndAdd(this, t + 1);
            case "array" -> array.incrementAndGet(0) + "/" + array.get(1 - t) + "/" + array.addAndGet(t, 5);
            case "reference" -> reference.updateAndGet(seen -> seen + t);
            default -> throw new IllegalArgumentException(way);
        };
    }

    private synchronized int method() {
        return count++;
    }

    private static synchronized int staticMethod() {
        return common++;
    }

    private int lock() {
        lock.lock();
        try {
            return count++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    String last() {
        return count + "," + common + "," + updated + "," + atomic.get() + "," + reference.get();
    }
}
