package racecard.taskwork;

import static racecard.kernel.Barriers.smpMbAfterAtomic;

/**
 * The parts of the kernel around task_work that call it: get_signal, the way back to user mode, the freezer, and the
 * wake-ups. One text for all revisions; what differs is a step that revisions override. Sources: get_signal and
 * do_freezer_trap as of 5.10, the loop as of 5.11's generic entry. That 2012's signal path had neither freezer nor
 * jobctl work is the revisions' steps; ptrace_notify, which ran works as get_signal did, is left out with all of
 * ptrace.
 */
public abstract class EntryCode implements TaskWork {

    @Override
    public boolean getSignal(Task task) {
        if (!getSignalTop(task)) {
            return false;
        }
        for (; ; ) { // relock:
            task.siglock.lock();
            if (takeJobctlWork(task)) {
                task.siglock.unlock();
                run(task);
                continue;
            }
            if ((task.jobctl.readOnce() & Task.JOBCTL_TRAP_FREEZE) != 0) {
                doFreezerTrap(task);
                continue;
            }
            boolean signal = task.dequeueSignal();
            task.recalcSigpending(jobctlPendingMask());
            task.siglock.unlock();
            return signal;
        }
    }

    /**
     * What get_signal does about works before it takes siglock: nothing, in 3.5. False: there is no signal to look for.
     */
    protected boolean getSignalTop(Task task) {
        return true;
    }

    /** As 3.6's get_signal: only when it is this call that takes the flag down. Works that nobody was told of stay. */
    protected final void runNotified(Task task) {
        if (task.tif.testAndClearBit(Task.TIF_NOTIFY_RESUME)) {
            barrierAfterClear();
            run(task);
        }
    }

    /** As get_signal's since f784e8a7989c: whatever is queued, and whatever the flags say. */
    protected final void runPending(Task task) {
        if (pending(task)) {
            run(task);
        }
    }

    /**
     * What get_signal does about jobctl's TASK_WORK bit under siglock. True: there is work, drop the lock, run it, come
     * again.
     */
    protected boolean takeJobctlWork(Task task) {
        return false;
    }

    /** The bits of jobctl that recalc_sigpending counts as pending. */
    protected int jobctlPendingMask() {
        return 0;
    }

    /**
     * do_freezer_trap: siglock is held on entry and dropped inside; sleeps unless something else is pending in jobctl.
     */
    private void doFreezerTrap(Task task) {
        if ((task.jobctl.readOnce() & jobctlPendingMask()) != 0) {
            task.siglock.unlock();
            return;
        }
        task.sleeper.setCurrentState(Sleeper.TASK_INTERRUPTIBLE);
        task.tif.clearBit(Task.TIF_SIGPENDING);
        task.siglock.unlock();
        task.running.tick();
        task.sleeper.schedule();
        afterFrozenSchedule(task);
    }

    /** What do_freezer_trap does after schedule: nothing until mid 2024 (TWB-17). */
    protected void afterFrozenSchedule(Task task) {}

    @Override
    public void returnToUser(Task task) {
        task.running.enterKernel();
        for (; ; ) {
            task.running.irqsOff();
            int work = task.tif.readOnce(); // the late look, with interrupts off
            if (!exitWork(task, work)) {
                task.running.enterUserMode();
                return;
            }
        }
    }

    /** One round of the exit loop over the flags that were seen. False when there was nothing to do. */
    private boolean exitWork(Task task, int work) {
        boolean sp = has(work, Task.TIF_SIGPENDING);
        boolean ns = has(work, Task.TIF_NOTIFY_SIGNAL);
        boolean nr = has(work, Task.TIF_NOTIFY_RESUME);
        if (ns) {
            notifySignal(task);
        }
        if (sp) {
            getSignal(task);
        }
        if (nr) {
            resumeUserMode(task);
        }
        return sp || ns || nr;
    }

    /**
     * tracehook_notify_signal: clears the flag, then looks. The barrier pairs with add's test_and_set_bit (litmus
     * TW-tif).
     */
    protected void notifySignal(Task task) {
        task.tif.clearBit(Task.TIF_NOTIFY_SIGNAL);
        barrierAfterClear();
        if (pending(task)) {
            run(task);
        }
    }

    /** tracehook_notify_resume, later resume_user_mode_work: as {@link #notifySignal} for the other flag. */
    protected void resumeUserMode(Task task) {
        task.tif.clearBit(Task.TIF_NOTIFY_RESUME);
        barrierAfterClear();
        if (pending(task)) {
            run(task);
        }
    }

    /** smp_mb__after_atomic between the clear of a flag and the look at the list. */
    protected void barrierAfterClear() {
        smpMbAfterAtomic();
    }

    /**
     * set_notify_resume: kicks when the flag was clear. Whoever set it before has kicked, and the task has not looked
     * since.
     */
    protected final void setNotifyResume(Task task) {
        if (!task.tif.testAndSetBit(Task.TIF_NOTIFY_RESUME)) {
            task.running.kick();
        }
    }

    /** signal_wake_up(T, 0); siglock is held. */
    protected static void signalWakeUp(Task task) {
        task.tif.setBit(Task.TIF_SIGPENDING);
        task.wakeOrKick();
    }

    /** send_signal: a real signal arrives. */
    public static void sendSignal(Task task) {
        if (task.lockTaskSighand()) {
            task.queueSignal();
            signalWakeUp(task);
            task.siglock.unlock();
        }
    }

    /** cgroup_freeze_task(T, true). */
    public static void freeze(Task task) {
        if (task.lockTaskSighand()) {
            task.setJobctl(Task.JOBCTL_TRAP_FREEZE);
            signalWakeUp(task);
            task.siglock.unlock();
        }
    }

    /** cgroup_freeze_task(T, false). */
    public static void thaw(Task task) {
        if (task.lockTaskSighand()) {
            task.clearJobctl(Task.JOBCTL_TRAP_FREEZE);
            task.sleeper.wakeUp();
            task.siglock.unlock();
        }
    }

    @Override
    public void changeSignalMask(Task task) {
        task.siglock.lock();
        task.recalcSigpending(jobctlPendingMask());
        task.siglock.unlock();
    }

    private static boolean has(int flags, int nr) {
        return (flags & 1 << nr) != 0;
    }
}
