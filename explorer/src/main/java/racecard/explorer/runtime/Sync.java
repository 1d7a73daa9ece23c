package racecard.explorer.runtime;

/**
 * Locks, waiting and threads, as instrumented code and the checker's stand-ins for java.util.concurrent call them.
 * Outside of explorations a lock is always free.
 */
public final class Sync {
    private Sync() {}

    private static Locks locks() {
        Machine machine = Machine.current();
        if (machine != null && Machine.running() == null) {
            machine.initialisers().touched();
        }
        return machine == null ? null : machine.locks();
    }

    /** monitorenter, ReentrantLock.lock. */
    public static void lock(Object lock) {
        Locks locks = locks();
        if (locks != null) {
            locks.lock(java.util.Objects.requireNonNull(lock));
        }
    }

    /** monitorexit, ReentrantLock.unlock. */
    public static void unlock(Object lock) {
        Locks locks = locks();
        if (locks != null) {
            locks.unlock(java.util.Objects.requireNonNull(lock));
        }
    }

    /** ReentrantLock.lockInterruptibly. */
    public static void lockInterruptibly(Object lock) throws InterruptedException {
        Locks locks = locks();
        if (locks != null) {
            locks.lockInterruptibly(lock);
        }
    }

    /** ReentrantLock.getHoldCount. */
    public static int depth(Object lock) {
        Locks locks = locks();
        return locks == null ? 0 : locks.depth(lock);
    }

    /** ReentrantLock.isLocked. */
    public static boolean isLocked(Object lock) {
        Locks locks = locks();
        return locks != null && locks.isLocked(lock);
    }

    /** ReentrantLock.getWaitQueueLength. */
    public static int waiters(Object lock, Object condition) {
        Locks locks = locks();
        return locks == null ? 0 : locks.waiters(lock, condition);
    }

    /** ReentrantLock.tryLock. */
    public static boolean tryLock(Object lock) {
        Locks locks = locks();
        return locks == null || locks.tryLock(lock);
    }

    /** Thread.holdsLock. */
    public static boolean isHeld(Object lock) {
        Locks locks = locks();
        return locks == null || locks.isHeld(lock);
    }

    /** Object.wait, Condition.await. @return whether it was notified */
    public static boolean await(Object lock, Object condition, boolean timed) throws InterruptedException {
        return outside("waits") || locks().await(lock, condition, timed, false);
    }

    /** Condition.awaitUninterruptibly. */
    public static void awaitUninterruptibly(Object lock, Object condition) {
        try {
            boolean unused = outside("waits") || locks().await(lock, condition, false, true);
        } catch (InterruptedException e) {
            throw new IllegalStateException("it was not to be interrupted", e);
        }
    }

    /** Object.wait(). */
    public static void await(Object monitor) throws InterruptedException {
        await(monitor, monitor, false);
    }

    /** Object.wait(long). */
    public static void await(Object monitor, long millis) throws InterruptedException {
        await(monitor, monitor, millis != 0);
    }

    /** Object.wait(long, int). */
    public static void await(Object monitor, long millis, int nanos) throws InterruptedException {
        await(monitor, monitor, millis != 0 || nanos != 0);
    }

    /** Object.notify, Condition.signal, and for all. */
    public static void signal(Object lock, Object condition, boolean all) {
        Locks locks = locks();
        if (locks != null) {
            locks.signal(lock, condition, all);
        }
    }

    /** Object.notify. */
    public static void signal(Object monitor) {
        signal(monitor, monitor, false);
    }

    /** Object.notifyAll. */
    public static void signalAll(Object monitor) {
        signal(monitor, monitor, true);
    }

    /** What may be either way, and nothing that a thread could see decides. */
    public static boolean choose() {
        Machine machine = Machine.running();
        return machine != null
                && machine.inThread()
                && !machine.scouts()
                && machine.replay().choose(2) == 1;
    }

    /** Whether somebody who waits for some time has waited long enough. He does not wait for ever. */
    public static boolean timesOut() {
        Machine machine = Machine.running();
        return machine != null
                && machine.inThread()
                && !machine.scouts()
                && machine.replay().timePasses();
    }

    /** Whether those who wait for something of this class want different amounts: then it matters who came first. */
    public static boolean mixes(Object synchronizer, int wanted) {
        Machine machine = Machine.running();
        return machine != null && machine.inThread() && machine.places().mixes(synchronizer.getClass(), wanted);
    }

    /** LockSupport.park. */
    public static void park() {
        if (!outside("parks")) {
            locks().park(false);
        }
    }

    /** LockSupport.parkNanos and parkUntil. */
    public static void parkTimed() {
        if (!outside("parks")) {
            locks().park(true);
        }
    }

    /** LockSupport.unpark. */
    public static void unpark(Thread who) {
        Locks locks = locks();
        if (locks != null) {
            locks.unpark(who);
        }
    }

    /** Thread.start. */
    public static void start(Thread who) {
        Machine machine = Machine.running();
        if (machine == null && Machine.current() != null) {
            Machine.current().initialisers().touched();
        }
        if (machine == null || !machine.inThread()) {
            throw new IllegalStateException(
                    "it starts a thread before the threads have started or after they have ended");
        }
        machine.threads().start(who);
    }

    /** Thread.join. */
    public static void join(Thread who) throws InterruptedException {
        if (!outside("joins a thread")) {
            Machine.current().threads().join(who, false);
        }
    }

    /** Thread.join with a timeout. */
    public static void join(Thread who, long millis) throws InterruptedException {
        if (!outside("joins a thread")) {
            Machine.current().threads().join(who, millis != 0);
        }
    }

    /** Thread.join with a timeout. */
    public static void join(Thread who, long millis, int nanos) throws InterruptedException {
        if (!outside("joins a thread")) {
            Machine.current().threads().join(who, millis != 0 || nanos != 0);
        }
    }

    /** Thread.isAlive. */
    public static boolean isAlive(Thread who) {
        Machine machine = Machine.running();
        return machine == null ? who.isAlive() : machine.threads().isAlive(who);
    }

    private static boolean outside(String what) {
        if (Machine.running() == null) {
            throw new IllegalStateException("it " + what + " while no thread runs that could end it");
        }
        return false;
    }

    /** Thread.currentThread. */
    public static Thread currentThread() {
        Machine machine = Machine.running();
        return machine == null || !machine.inThread()
                ? Thread.currentThread()
                : machine.threads().current();
    }
}
