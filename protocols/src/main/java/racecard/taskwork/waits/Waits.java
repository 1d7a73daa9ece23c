package racecard.taskwork.waits;

import java.util.function.BooleanSupplier;
import racecard.taskwork.Errno;
import racecard.taskwork.Sleeper;
import racecard.taskwork.Task;

/**
 * Three waits of which TIF_NOTIFY_SIGNAL was not thought at first, with their repairs. signal_pending is true for it, task_sigpending is not. Real signals
 * of the model stand for SIGKILL, so fatal_signal_pending is task_sigpending here.
 */
public class Waits {

    /**
     * zap_pid_ns_processes: the init of a dying pid namespace waits until it has no children. kernel_wait4 returns -EINTR as long as something is pending,
     * so everything must be cleared before each try (7fea700e04bd).
     *
     * @param childrenLeft asked before each sleep
     */
    public void zapPidNsProcesses(Task task, BooleanSupplier childrenLeft) {
        do {
            clearPending(task);
        } while (kernelWait4(task, childrenLeft) == -Errno.EINTR);
    }

    /** What zap_pid_ns_processes clears before it waits. */
    protected void clearPending(Task task) {
        task.tif.clearBit(Task.TIF_SIGPENDING);
        task.tif.clearBit(Task.TIF_NOTIFY_SIGNAL);
    }

    /** kernel_wait4: 0 when no child is left, -EINTR when something is pending. */
    private static int kernelWait4(Task task, BooleanSupplier childrenLeft) {
        for (; ; ) {
            task.running.tick();
            task.sleeper.setCurrentState(Sleeper.TASK_INTERRUPTIBLE);
            if (!childrenLeft.getAsBoolean()) {
                task.sleeper.setCurrentState(Sleeper.TASK_RUNNING);
                return 0;
            }
            if (task.signalPending()) {
                task.sleeper.setCurrentState(Sleeper.TASK_RUNNING);
                return -Errno.EINTR;
            }
            task.sleeper.schedule();
        }
    }

    /**
     * The coredump writer: writes until it is interrupted.
     *
     * @return the pages written; fewer than {@code pages} is a truncated core
     */
    public int dumpCore(Task task, int pages) {
        int written = 0;
        while (written < pages && !dumpInterrupted(task)) {
            written++;
        }
        return written;
    }

    /** dump_interrupted: only what kills may stop it. */
    protected boolean dumpInterrupted(Task task) {
        return task.taskSigpending();
    }

    /**
     * sk_stream_wait_memory, one try: 0 to go on waiting, -EINTR (the kernel says -ERESTARTSYS) for the caller to give up. The repair was proposed;
     * whether it was merged is not known.
     */
    public final int streamWaitMemory(Task task) {
        return streamInterrupted(task) ? -Errno.EINTR : 0;
    }

    /** The question that it asks. */
    protected boolean streamInterrupted(Task task) {
        return task.taskSigpending();
    }
}
