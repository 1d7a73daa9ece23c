package sample;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Programs in which it matters who queues before whom. */
@SuppressWarnings("LockNotBeforeTry") // nothing is thrown in between
public final class Queued {
    private Queued() {}

    /** Who wants two permits may be first in the queue, and then one permit is of no use to who wants one. */
    public static final class Permits {
        private final Semaphore permits = new Semaphore(0);

        @Actor
        public void two() throws InterruptedException {
            permits.acquire(2);
        }

        @Actor
        public void one() throws InterruptedException {
            permits.acquire();
            permits.release(2);
        }

        @Actor
        public void gives() {
            permits.release();
        }
    }

    /** The same where nobody is ever short of what all want. */
    public static final class SamePermits {
        private final Semaphore permits = new Semaphore(0);

        @Actor
        public void a() throws InterruptedException {
            permits.acquire();
            permits.release();
        }

        @Actor
        public void b() throws InterruptedException {
            permits.acquire();
            permits.release();
        }

        @Actor
        public void gives() {
            permits.release();
        }
    }

    /** A semaphore of the program's own. */
    public static final class Own {
        private final Sync sync = new Sync();

        private static final class Sync extends AbstractQueuedSynchronizer {
            private static final long serialVersionUID = 1;

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
                int found;
                do {
                    found = getState();
                } while (!compareAndSetState(found, found + given));
                return true;
            }
        }

        @Actor
        public void two() {
            sync.acquireShared(2);
        }

        @Actor
        public void one() {
            sync.acquireShared(1);
            sync.releaseShared(2);
        }

        @Actor
        public void gives() {
            sync.releaseShared(1);
        }
    }

    /** A reader in a hurry, behind a writer who waits for another reader. */
    public static final class Hurried {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private volatile boolean held;
        private volatile boolean over;
        private boolean read;

        @Actor
        public void holds() {
            lock.readLock().lock();
            held = true;
            while (!over) {
                Thread.onSpinWait();
            }
            lock.readLock().unlock();
        }

        @Actor
        public void writes() {
            lock.writeLock().lock();
            lock.writeLock().unlock();
        }

        @Actor
        public void hurries() throws InterruptedException {
            while (!held) {
                Thread.onSpinWait();
            }
            read = lock.readLock().tryLock(1, TimeUnit.SECONDS);
            over = true;
            if (read) {
                lock.readLock().unlock();
            }
        }

        @Observer
        public boolean read() {
            return read;
        }
    }
}
