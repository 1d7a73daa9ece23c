package racecard.qemu;

import java.util.concurrent.locks.ReentrantLock;
import racecard.kernel.Lockup;

/** qemu_mutex: acquire on lock, release on unlock. */
public final class QemuMutex {
    final ReentrantLock lock = new ReentrantLock();
    final QemuMutex olderSibling;
    private final String name;
    private QemuCond conditions;
    private boolean timed;
    private boolean dead; // under the lock

    /** A free mutex, called {@code name} in reports. Before the threads start. */
    public QemuMutex(Host host, String name) {
        this.name = name;
        this.olderSibling = host.register(this);
    }

    /** qemu_mutex_lock. @throws Lockup when a thread of the process has died */
    public void lock() {
        lock.lock();
        if (dead) {
            lock.unlock();
            throw new Lockup("waits for " + name + ", and the process is dead");
        }
    }

    /** qemu_mutex_unlock. Only for the holder. */
    public void unlock() {
        lock.unlock();
    }

    QemuCond register(QemuCond condition) {
        QemuCond older = conditions;
        conditions = condition;
        return older;
    }

    /** Whether a thread has died. Under the lock. */
    boolean isDead() {
        return dead;
    }

    void guardTimedWaits() {
        timed = true;
    }

    void pass(boolean forGood) {
        if (!timed) {
            return;
        }
        lock.lock();
        try {
            for (QemuCond condition = conditions; condition != null; condition = condition.olderSibling) {
                condition.pass(forGood);
            }
        } finally {
            lock.unlock();
        }
    }

    void letGo() {
        while (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }

    void die() {
        lock.lock();
        try {
            dead = true;
            for (QemuCond condition = conditions; condition != null; condition = condition.olderSibling) {
                condition.wakeAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
