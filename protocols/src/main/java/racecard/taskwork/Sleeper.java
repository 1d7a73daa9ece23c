package racecard.taskwork;

import java.util.concurrent.locks.LockSupport;
import racecard.kernel.KasanObject;
import racecard.kernel.Ptr;
import racecard.kernel.Word;

/**
 * The state word of a task, and sleep and wake-up on it. The scheduler itself is not modelled: park and unpark stand
 * for it.
 */
public final class Sleeper {
    /** Runs, or may. */
    public static final int TASK_RUNNING = 0;

    /** Sleeps until woken or until signal_pending. */
    public static final int TASK_INTERRUPTIBLE = 1;

    /** Sleeps until woken. */
    public static final int TASK_UNINTERRUPTIBLE = 2;

    // No method reference: tools that take control of park see calls in our own bytecode, not a handle bound to the
    // JDK.
    @SuppressWarnings("UnnecessaryLambda")
    static final Runnable PARK = () -> LockSupport.park();

    private final Task task;
    private final Runnable idle;
    private final Word state = new Word(TASK_RUNNING);
    private final Ptr<Thread> thread = new Ptr<>(KasanObject.STATIC);

    Sleeper(Task task, Runnable idle) {
        this.task = task;
        this.idle = idle;
    }

    /**
     * set_current_state: store and full barrier, so that the condition is read after the state is visible (litmus
     * TW-wake, TW-wake-nomb).
     */
    public void setCurrentState(int newState) {
        state.smpStoreMb(newState);
    }

    /** Whether the task sleeps or is about to: the state word, READ_ONCE. */
    public boolean asleep() {
        return state.readOnce() != TASK_RUNNING;
    }

    /**
     * schedule: returns when the state is TASK_RUNNING. As in the kernel an interruptible sleep with signal_pending
     * does not even begin, which is what makes a loop around it spin when nobody clears the flag (TWB-17).
     */
    public void schedule() {
        // Full barrier between publishing the thread and reading the state: pairs with wake's cmpxchg, which writes the
        // state and then reads the thread.
        thread.smpStoreMb(Thread.currentThread());
        if (state.readOnce() == TASK_INTERRUPTIBLE && task.signalPending()) {
            state.writeOnce(TASK_RUNNING);
            return;
        }
        while (asleep()) {
            idle.run();
        }
        task.running.condResched(); // a sleep is one
    }

    /** One interruptible wait: sleeps until woken, unless something is pending. */
    public void interruptibleSleep() {
        setCurrentState(TASK_INTERRUPTIBLE);
        if (!task.signalPending()) {
            schedule();
        }
        setCurrentState(TASK_RUNNING);
    }

    /** wake_up_state(T, TASK_INTERRUPTIBLE): true when it slept interruptibly. */
    public boolean wakeInterruptible() {
        return wake(TASK_INTERRUPTIBLE);
    }

    /** wake_up_process: ends any sleep. */
    public void wakeUp() {
        if (!wake(TASK_INTERRUPTIBLE)) {
            wake(TASK_UNINTERRUPTIBLE);
        }
    }

    private boolean wake(int from) {
        if (state.cmpxchg(from, TASK_RUNNING) != from) {
            return false;
        }
        LockSupport.unpark(thread.readOnce());
        return true;
    }
}
