package racecard.qemu;

/**
 * The process that threads, locks and clock belong to. Its clock stands still until somebody says that time has passed:
 * so a timeout is a step like any other, that a tool may place wherever it likes, and never a sleep.
 */
public final class Host {
    private final ThreadStarter starter;
    private QemuMutex mutexes;

    /** A process whose threads are started by {@code starter}. */
    public Host(ThreadStarter starter) {
        this.starter = starter;
    }

    /** qemu_thread_create. */
    public void start(Runnable thread) {
        starter.start(thread);
    }

    /**
     * Time passes for good: every timed wait that is in progress, and every later one, ends with a timeout, unless it
     * has nothing to wait for.
     */
    public void timeUp() {
        for (QemuMutex mutex = mutexes; mutex != null; mutex = mutex.olderSibling) {
            mutex.pass(true);
        }
    }

    /** Time passes once: the timed waits that are in progress time out, those that begin later do not. */
    public void tick() {
        for (QemuMutex mutex = mutexes; mutex != null; mutex = mutex.olderSibling) {
            mutex.pass(false);
        }
    }

    /**
     * A thread has died: whoever waits for a lock or a condition, now or later, gets a {@link racecard.kernel.Lockup}
     * and does not hang.
     */
    public void panic() {
        for (QemuMutex mutex = mutexes; mutex != null; mutex = mutex.olderSibling) {
            mutex.letGo();
        }
        for (QemuMutex mutex = mutexes; mutex != null; mutex = mutex.olderSibling) {
            mutex.die();
        }
    }

    /** Mutexes are made before threads are. */
    QemuMutex register(QemuMutex mutex) {
        QemuMutex older = mutexes;
        mutexes = mutex;
        return older;
    }
}
