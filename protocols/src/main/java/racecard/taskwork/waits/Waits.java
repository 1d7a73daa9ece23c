package racecard.taskwork.waits;

import java.util.function.BooleanSupplier;
import racecard.taskwork.Errno;
import racecard.taskwork.Sleeper;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * Waits of which TIF_NOTIFY_SIGNAL was not thought at first, with their repairs. signal_pending is true for it,
 * task_sigpending is not. Real signals of the model stand for SIGKILL, so fatal_signal_pending is task_sigpending here.
 */
public class Waits {

    /**
     * zap_pid_ns_processes: the init of a dying pid namespace waits until it has no children. kernel_wait4 returns
     * -EINTR as long as something is pending, so everything must be cleared before each try (7fea700e04bd).
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
     * sk_stream_wait_memory, one try: 0 to go on waiting, -EINTR (the kernel says -ERESTARTSYS) for the caller to give
     * up. The repair was proposed; whether it was merged is not known.
     */
    public final int streamWaitMemory(Task task) {
        return streamInterrupted(task) ? -Errno.EINTR : 0;
    }

    /** The question that it asks. */
    protected boolean streamInterrupted(Task task) {
        return task.taskSigpending();
    }

    /**
     * copy_process, before it begins: 0 to go on, -EINTR (the kernel says -ERESTARTNOINTR) for fork to begin anew
     * (66ae0d1e2d9f).
     */
    public final int copyProcess(Task task) {
        return forkInterrupted(task) ? -Errno.EINTR : 0;
    }

    /** The question that it asks. */
    protected boolean forkInterrupted(Task task) {
        return task.taskSigpending();
    }

    /**
     * KVM's way into a guest: 0 when that is entered, -EINTR to go back to user mode first, where works are run
     * (3e684903a857).
     */
    public final int enterGuest(Task task) {
        return exitsToUserMode(task) ? -Errno.EINTR : 0;
    }

    /** The question that it asks. */
    protected boolean exitsToUserMode(Task task) {
        return task.signalPending();
    }

    /**
     * A sleeper between two sleeps, who will not see user mode soon: runs what is queued. True when there was something
     * (04beb6e0e08c, stable).
     */
    public final boolean runTaskWork(TaskWork taskWork, Task task) {
        if (!worksToRun(taskWork, task)) {
            return false;
        }
        task.tif.clearBit(Task.TIF_NOTIFY_SIGNAL);
        taskWork.run(task);
        return true;
    }

    /** The question that it asks: of the list, and not of a flag, since works are told by several. */
    protected boolean worksToRun(TaskWork taskWork, Task task) {
        return taskWork.pending(task);
    }
}
