package racecard.qemu;

import racecard.kernel.Word;

/** qemu_sem, as QEMU builds it where POSIX has none with a timeout: a count under a mutex of its own. */
public final class QemuSemaphore {
    private final QemuMutex mutex;
    private final QemuCond cond;
    private final Word count = new Word(0); // changed under the mutex

    /** No tokens yet. Before the threads start. */
    public QemuSemaphore(Host host, String name) {
        mutex = new QemuMutex(host, name);
        cond = new QemuCond(mutex, name).timed();
    }

    /** qemu_sem_post: one more token. */
    public void post() {
        mutex.lock();
        count.writeOnce(count.get() + 1);
        cond.signal();
        mutex.unlock();
    }

    /** qemu_sem_timedwait(0): a token, if there is one now. @return whether it was taken */
    public boolean tryWait() {
        mutex.lock();
        boolean taken = take();
        mutex.unlock();
        return taken;
    }

    /**
     * qemu_sem_timedwait: waits for a token. A token that is there is taken even when the time has passed. @return
     * whether one was taken
     */
    public boolean timedWait() {
        mutex.lock();
        boolean inTime = true;
        while (count.get() == 0 && inTime) {
            inTime = cond.timedWait();
        }
        boolean taken = take();
        mutex.unlock();
        return taken;
    }

    /** qemu_sem_destroy: any later post or wait is a use after free. */
    public void destroy() {
        cond.destroy();
    }

    /** sem_getvalue: the tokens there were at some moment. Orders nothing. */
    public int value() {
        return count.readOnce();
    }

    private boolean take() {
        if (count.get() == 0) {
            return false;
        }
        count.writeOnce(count.get() - 1);
        return true;
    }
}
