package sample;

import java.util.List;
import java.util.concurrent.Exchanger;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/**
 * Programs as lists of calls: the arguments are what is called, and for each thread its calls with spaces between. A
 * thread returns what its calls returned.
 */
@SuppressWarnings({
    "LockNotBeforeTry",
    "ReturnValueIgnored",
    "FutureReturnValueIgnored",
    "WaitNotInLoop",
    "UnusedVariable"
})
public final class Calls extends Sample {
    private final List<String> threads;
    private final Target target;

    private interface Target {
        Object call(String what, int t) throws Exception;
    }

    /** With the target, and the calls of each thread. */
    public Calls(String... args) {
        threads = List.of(args);
        target = switch (args[0]) {
            case "lock" -> new Locked(false);
            case "fair lock" -> new Locked(true);
            case "semaphore" -> new Permits(false);
            case "fair semaphore" -> new Permits(true);
            case "read-write" -> new ReadWrite(false);
            case "fair read-write" -> new ReadWrite(true);
            case "stamped" -> new Stamped();
            case "own" -> new Own();
            case "task" -> new Task();
            case "exchanger" -> new Exchange();
            case "atomic" -> new Atomic();
            default -> throw new IllegalArgumentException(args[0]);
        };
    }

    @Override
    public int threads() {
        return threads.size() - 1;
    }

    @Override
    public Object run(int t) {
        StringBuilder seen = new StringBuilder();
        for (String call : threads.get(t + 1).split(" ", -1)) {
            Object result;
            try {
                result = target.call(call, t);
            } catch (Exception e) {
                result = e.getClass().getSimpleName();
            }
            seen.append(result == null ? "" : result + ";");
        }
        return seen.toString();
    }

    private static final class Locked implements Target {
        private final ReentrantLock lock;
        private final Condition condition;
        private int x;

        Locked(boolean fair) {
            lock = new ReentrantLock(fair);
            condition = lock.newCondition();
        }

        @Override
        public Object call(String what, int t) throws Exception {
            switch (what) {
                case "lock" -> lock.lock();
                case "lockInterruptibly" -> lock.lockInterruptibly();
                case "tryLock" -> {
                    return lock.tryLock();
                }
                case "timed" -> {
                    return lock.tryLock(1, TimeUnit.SECONDS);
                }
                case "unlock" -> lock.unlock();
                case "add" -> {
                    return x++;
                }
                case "look" -> {
                    return x;
                }
                case "interruptSelf" -> Thread.currentThread().interrupt();
                case "interrupted" -> {
                    return Thread.interrupted();
                }
                case "isLocked" -> {
                    return lock.isLocked();
                }
                case "isHeld" -> {
                    return lock.isHeldByCurrentThread() + " " + lock.getHoldCount();
                }
                case "signal" -> condition.signal();
                case "signalAll" -> condition.signalAll();
                case "awaits" -> {
                    int before = x;
                    while (x == before) {
                        condition.await();
                    }
                    return x;
                }
                case "awaitsTimed" -> {
                    return condition.await(1, TimeUnit.SECONDS) + " " + x;
                }
                case "waiters" -> {
                    return lock.getWaitQueueLength(condition);
                }
                default -> throw new IllegalArgumentException(what);
            }
            return null;
        }
    }

    private static final class Permits implements Target {
        private final Semaphore permits;

        Permits(boolean fair) {
            permits = new Semaphore(1, fair);
        }

        @Override
        public Object call(String what, int t) throws Exception {
            switch (what) {
                case "acquire" -> permits.acquire();
                case "acquire2" -> permits.acquire(2);
                case "uninterruptibly" -> permits.acquireUninterruptibly();
                case "uninterruptibly2" -> permits.acquireUninterruptibly(2);
                case "try" -> {
                    return permits.tryAcquire();
                }
                case "timed" -> {
                    return permits.tryAcquire(1, TimeUnit.SECONDS);
                }
                case "timed2" -> {
                    return permits.tryAcquire(2, 1, TimeUnit.SECONDS);
                }
                case "release" -> permits.release();
                case "release2" -> permits.release(2);
                case "drain" -> {
                    return permits.drainPermits();
                }
                case "available" -> {
                    return permits.availablePermits();
                }
                case "interruptSelf" -> Thread.currentThread().interrupt();
                default -> throw new IllegalArgumentException(what);
            }
            return null;
        }
    }

    private static final class ReadWrite implements Target {
        private final ReentrantReadWriteLock lock;
        private int x;

        ReadWrite(boolean fair) {
            lock = new ReentrantReadWriteLock(fair);
        }

        @Override
        public Object call(String what, int t) throws Exception {
            switch (what) {
                case "read" -> lock.readLock().lock();
                case "readInterruptibly" -> lock.readLock().lockInterruptibly();
                case "tryRead" -> {
                    return lock.readLock().tryLock();
                }
                case "timedRead" -> {
                    return lock.readLock().tryLock(1, TimeUnit.SECONDS);
                }
                case "unread" -> lock.readLock().unlock();
                case "write" -> lock.writeLock().lock();
                case "tryWrite" -> {
                    return lock.writeLock().tryLock();
                }
                case "timedWrite" -> {
                    return lock.writeLock().tryLock(1, TimeUnit.SECONDS);
                }
                case "unwrite" -> lock.writeLock().unlock();
                case "add" -> {
                    return x++;
                }
                case "look" -> {
                    return x;
                }
                case "isWriteLocked" -> {
                    return lock.isWriteLocked() + " " + lock.isWriteLockedByCurrentThread();
                }
                case "holds" -> {
                    return lock.getReadHoldCount() + " " + lock.getWriteHoldCount();
                }
                case "interruptSelf" -> Thread.currentThread().interrupt();
                default -> throw new IllegalArgumentException(what);
            }
            return null;
        }
    }

    private static final class Stamped implements Target {
        private final StampedLock lock = new StampedLock();
        private final long[] stamps = new long[4];
        private int x;

        @Override
        public Object call(String what, int t) throws Exception {
            switch (what) {
                case "write" -> stamps[t] = lock.writeLock();
                case "tryWrite" -> stamps[t] = lock.tryWriteLock();
                case "timedWrite" -> stamps[t] = lock.tryWriteLock(1, TimeUnit.SECONDS);
                case "read" -> stamps[t] = lock.readLock();
                case "tryRead" -> stamps[t] = lock.tryReadLock();
                case "timedRead" -> stamps[t] = lock.tryReadLock(1, TimeUnit.SECONDS);
                case "optimistic" -> stamps[t] = lock.tryOptimisticRead();
                case "toWrite" -> stamps[t] = lock.tryConvertToWriteLock(stamps[t]);
                case "toRead" -> stamps[t] = lock.tryConvertToReadLock(stamps[t]);
                case "toOptimistic" -> stamps[t] = lock.tryConvertToOptimisticRead(stamps[t]);
                case "unlock" -> lock.unlock(stamps[t]);
                case "unwrite" -> lock.unlockWrite(stamps[t]);
                case "unread" -> lock.unlockRead(stamps[t]);
                case "tryUnwrite" -> {
                    return lock.tryUnlockWrite();
                }
                case "tryUnread" -> {
                    return lock.tryUnlockRead();
                }
                case "validate" -> {
                    return lock.validate(stamps[t]);
                }
                case "locked" -> {
                    return lock.isWriteLocked() + " " + lock.isReadLocked();
                }
                case "add" -> x = x + 1;
                case "look" -> {
                    return x;
                }
                case "interruptSelf" -> Thread.currentThread().interrupt();
                default -> throw new IllegalArgumentException(what);
            }
            return what.startsWith("un") || what.equals("add") || what.startsWith("int") ? null : stamps[t];
        }
    }

    /** A semaphore of one's own, which may also be had alone. */
    private static final class Own extends AbstractQueuedSynchronizer implements Target {
        private static final long serialVersionUID = 1;

        Own() {
            setState(2);
        }

        @Override
        protected boolean tryAcquire(int wanted) {
            return compareAndSetState(2, 2 - wanted);
        }

        @Override
        protected boolean tryRelease(int given) {
            return tryReleaseShared(given);
        }

        @Override
        protected int tryAcquireShared(int wanted) {
            while (true) {
                int found = getState();
                if (found < wanted || compareAndSetState(found, found - wanted)) {
                    return found - wanted;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(int given) {
            while (true) {
                int found = getState();
                if (compareAndSetState(found, found + given)) {
                    return true;
                }
            }
        }

        @Override
        public Object call(String what, int t) throws Exception {
            switch (what) {
                case "alone" -> acquire(2);
                case "aloneInterruptibly" -> acquireInterruptibly(2);
                case "timedAlone" -> {
                    return tryAcquireNanos(2, 1_000_000_000);
                }
                case "share" -> acquireShared(1);
                case "shareInterruptibly" -> acquireSharedInterruptibly(1);
                case "timedShare" -> {
                    return tryAcquireSharedNanos(1, 1_000_000_000);
                }
                case "release2" -> release(2);
                case "release" -> releaseShared(1);
                case "interruptSelf" -> Thread.currentThread().interrupt();
                default -> throw new IllegalArgumentException(what);
            }
            return null;
        }
    }

    private static final class Task implements Target {
        private final AtomicInteger runs = new AtomicInteger();
        private final FutureTask<Integer> task = new FutureTask<>(runs::incrementAndGet);

        @Override
        public Object call(String what, int t) throws Exception {
            switch (what) {
                case "run" -> task.run();
                case "cancel" -> {
                    return task.cancel(false);
                }
                case "interrupt" -> {
                    return task.cancel(true);
                }
                case "get" -> {
                    return task.get();
                }
                case "timed" -> {
                    return task.get(1, TimeUnit.SECONDS);
                }
                case "state" -> {
                    return task.isDone() + " " + task.isCancelled();
                }
                case "interruptSelf" -> Thread.currentThread().interrupt();
                default -> throw new IllegalArgumentException(what);
            }
            return null;
        }
    }

    private static final class Exchange implements Target {
        private final Exchanger<String> exchanger = new Exchanger<>();

        @Override
        public Object call(String what, int t) throws InterruptedException, TimeoutException {
            return switch (what) {
                case "exchange" -> exchanger.exchange("by" + t);
                case "timed" -> exchanger.exchange("by" + t, 1, TimeUnit.SECONDS);
                case "interruptSelf" -> {
                    Thread.currentThread().interrupt();
                    yield null;
                }
                default -> throw new IllegalArgumentException(what);
            };
        }
    }

    private static final class Atomic implements Target {
        private final AtomicInteger value = new AtomicInteger();

        @Override
        public Object call(String what, int t) {
            return switch (what) {
                case "add" -> value.incrementAndGet();
                case "addAndGet" -> value.addAndGet(2);
                case "getAndSet" -> value.getAndSet(7);
                case "cas" -> value.compareAndSet(0, 5);
                case "update" -> value.updateAndGet(x -> x + 1);
                case "accumulate" -> value.getAndAccumulate(3, Math::max);
                case "get" -> value.get();
                case "set" -> {
                    value.set(9);
                    yield null;
                }
                case "lazySet" -> {
                    value.lazySet(4);
                    yield null;
                }
                case "plain" -> value.getPlain();
                case "exchange" -> value.compareAndExchange(0, 6);
                default -> throw new IllegalArgumentException(what);
            };
        }
    }
}
