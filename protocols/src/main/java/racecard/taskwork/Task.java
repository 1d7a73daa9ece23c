package racecard.taskwork;

import racecard.kernel.Bits;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;
import racecard.kernel.SpinLock;
import racecard.kernel.Word;

/**
 * {@code struct task_struct}, as far as task_work sees it: the task for which work is left ("T" in the facts).
 *
 * <p>Who writes what: {@code works} anybody, by RMW; {@code flags} T alone; {@code jobctl} under siglock, read without
 * it by R17's fast path; {@code tif} anybody, by atomic bit operations; {@code state} T, and whoever wakes it.
 */
public final class Task {
    /** Bit of {@link #flags}: the task is exiting. */
    public static final int PF_EXITING = 0x4;

    /** Bit of {@link #jobctl} and member of JOBCTL_PENDING_MASK: there may be TWA_SIGNAL work. R16 to R19. */
    public static final int JOBCTL_TASK_WORK = 1 << 24;

    /** Bit of {@link #jobctl}: the cgroup freezer wants the task. */
    public static final int JOBCTL_TRAP_FREEZE = 1 << 23;

    /** Thread flag NR of the facts. */
    public static final int TIF_NOTIFY_RESUME = 1;

    /** Thread flag SP of the facts. */
    public static final int TIF_SIGPENDING = 2;

    /** Thread flag NS of the facts. From R19. */
    public static final int TIF_NOTIFY_SIGNAL = 17;

    /** The list head, {@code task_works}. */
    public final Ptr<CallbackHead> works = new Ptr<>(KasanObject.STATIC);

    /** Guards the entries of {@link #works} against run while cancel walks them. */
    public final SpinLock piLock = new SpinLock("pi_lock");

    /** PF_ bits. */
    public final Word flags = new Word(0);

    /** {@code sighand->siglock}, shared by all threads of a process; there is one thread here. */
    public final SpinLock siglock = new SpinLock("siglock");

    /** JOBCTL_ bits. */
    public final Word jobctl = new Word(0);

    /** TIF_ bits. */
    public final Bits tif = new Bits();

    /** The side of the task that sleeps and is woken. */
    public final Sleeper sleeper;

    /** The side of the task that runs on a CPU: user mode, kicks, cond_resched. Only T touches most of it. */
    public final Running running = new Running();

    private final String name;
    private final Ptr<String> warning = new Ptr<>(KasanObject.STATIC);
    private int signals; // real signals queued; under siglock
    private boolean sighandGone; // under siglock

    /** A task that parks its thread when it sleeps. */
    public Task(String name) {
        this(name, Sleeper.PARK);
    }

    /**
     * A task that calls {@code idle} again and again while it sleeps: a sequential test says there that nobody can wake
     * it.
     */
    public Task(String name, Runnable idle) {
        this.name = name;
        this.sleeper = new Sleeper(this, idle);
    }

    /** WARN_ON_ONCE: keeps the first warning. */
    public void warnOnce(String what) {
        warning.cmpxchg(null, what);
    }

    /** The first warning, or null. */
    public String warning() {
        return warning.readOnce();
    }

    /** signal_pending: something, be it a signal or just work, asks an interruptible wait to end. */
    public boolean signalPending() {
        return tif.testBit(TIF_NOTIFY_SIGNAL) || taskSigpending();
    }

    /** task_sigpending: the part of {@link #signalPending} that may mean a real signal. */
    public boolean taskSigpending() {
        return tif.testBit(TIF_SIGPENDING);
    }

    /** Whether T has set PF_EXITING; a plain load for T itself. */
    public boolean exiting() {
        return (flags.get() & PF_EXITING) != 0;
    }

    /** lock_task_sighand: false, and nothing locked, when the task has none any more. */
    public boolean lockTaskSighand() {
        siglock.lock();
        if (sighandGone) {
            siglock.unlock();
            return false;
        }
        return true;
    }

    /** __exit_signal: the task gives up its sighand. */
    public void dropSighand() {
        siglock.lock();
        sighandGone = true;
        siglock.unlock();
    }

    /** Sets bits in {@link #jobctl}; siglock is held. WRITE_ONCE, since R17 reads without the lock. */
    public void setJobctl(int bits) {
        jobctl.writeOnce(jobctl.readOnce() | bits);
    }

    /** Clears bits in {@link #jobctl}; siglock is held. */
    public void clearJobctl(int bits) {
        jobctl.writeOnce(jobctl.readOnce() & ~bits);
    }

    /** Queues a real signal; siglock is held. The caller wakes the task. */
    public void queueSignal() {
        signals++;
    }

    /** dequeue_signal: takes a real signal, if there is one; siglock is held. */
    public boolean dequeueSignal() {
        if (signals == 0) {
            return false;
        }
        signals--;
        return true;
    }

    /** Whether a real signal waits; when all is quiet. */
    public boolean signalQueued() {
        return signals > 0;
    }

    /**
     * recalc_sigpending: recomputes TIF_SIGPENDING from what is really pending; siglock is held. TIF_NOTIFY_SIGNAL is
     * none of its business.
     *
     * @param jobctlPendingMask the jobctl bits that count as pending in this kernel
     */
    public void recalcSigpending(int jobctlPendingMask) {
        if (signals > 0 || (jobctl.readOnce() & (jobctlPendingMask | JOBCTL_TRAP_FREEZE)) != 0) {
            tif.setBit(TIF_SIGPENDING);
        } else {
            tif.clearBit(TIF_SIGPENDING);
        }
    }

    /** wake_up_state(T, TASK_INTERRUPTIBLE), and if it did not sleep, kick_process. */
    public void wakeOrKick() {
        if (!sleeper.wakeInterruptible()) {
            running.kick();
        }
    }

    /**
     * A thread died in the middle of the protocol: whoever spins on one of this task's locks gets a Lockup and does not
     * hang.
     */
    public void panic() {
        piLock.die();
        siglock.die();
    }

    @Override
    public String toString() {
        return name;
    }
}
