package racecard.qemu;

import java.util.concurrent.locks.Condition;
import racecard.kernel.KasanObject;
import racecard.kernel.Lockup;

/**
 * qemu_cond. A signal may be sent without the mutex, as in POSIX; Java's conditions forbid that, so a signal takes the
 * mutex for itself. It is then a step of its own between two critical sections of others, which is where POSIX would
 * let it take effect, too.
 *
 * <p>{@link #await()} may end spuriously, as POSIX and Java allow. A timed wait does not: its users here are idle
 * workers, who test everything anew after each wait, and to whom an early end is a signal that somebody else has used
 * up.
 */
public final class QemuCond extends KasanObject {
    final QemuCond olderSibling;
    private final QemuMutex mutex;
    private final Condition condition;
    private int sleepers; // timed waits in progress; this and the rest under the mutex
    private int wakeups; // signals that no timed wait has taken yet, never more than sleepers
    private int ticks;
    private boolean timeIsUp;

    /** A condition that is waited for with this mutex, called {@code name} in reports. Before the threads start. */
    public QemuCond(QemuMutex mutex, String name) {
        super(name);
        this.mutex = mutex;
        this.condition = mutex.lock.newCondition();
        this.olderSibling = mutex.register(this);
    }

    /** Says that waits for it have a limit: time passes for no others. Before the threads start. */
    public QemuCond timed() {
        mutex.guardTimedWaits();
        return this;
    }

    /** qemu_cond_wait, with the mutex held: lets go of it, waits, takes it again. May end without a signal. */
    @SuppressWarnings("WaitNotInLoop") // the caller loops, or should: a wait may end by itself
    public void await() {
        kasanCheck();
        condition.awaitUninterruptibly();
        stillAlive();
    }

    /**
     * qemu_cond_timedwait, with the mutex held.
     *
     * @return whether it was signalled; false when the time had passed, which it may say although a signal was meant
     *     for it and is lost now (POSIX)
     */
    public boolean timedWait() {
        kasanCheck();
        if (timeIsUp) {
            mutex.unlock(); // the time is up at once, but the mutex is let go of all the same
            mutex.lock();
            return false;
        }
        int begun = ticks;
        sleepers++;
        while (wakeups == 0 && begun == ticks && !timeIsUp) {
            condition.awaitUninterruptibly();
            stillAlive();
        }
        boolean intime = begun == ticks && !timeIsUp;
        sleepers--;
        if (intime || wakeups > sleepers) {
            wakeups--;
        }
        return intime;
    }

    /** qemu_cond_signal: one waiter, if there is one. With or without the mutex. */
    public void signal() {
        mutex.lock();
        kasanCheck();
        if (wakeups < sleepers) {
            wakeups++;
        }
        condition.signal();
        mutex.unlock();
    }

    /** qemu_cond_broadcast: all waiters. With or without the mutex. */
    public void broadcast() {
        mutex.lock();
        kasanCheck();
        wakeups = sleepers;
        condition.signalAll();
        mutex.unlock();
    }

    /** qemu_cond_destroy: any later use is a use after free. */
    public void destroy() {
        kfree();
    }

    void pass(boolean forGood) {
        ticks++;
        timeIsUp |= forGood;
        condition.signalAll();
    }

    void wakeAll() {
        condition.signalAll();
    }

    private void stillAlive() {
        if (mutex.isDead()) {
            throw new Lockup("waits for " + this + ", and the process is dead");
        }
    }
}
