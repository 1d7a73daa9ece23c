package racecard.taskwork.perf;

import racecard.taskwork.Sleeper;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * perf_pending_task_sync, 3a5465418f5f: whoever frees an event takes its work back from the current task, and if that
 * fails waits until the work has run. Cancel fails as well when the work is in a batch that run has taken, and then
 * nobody is left to run it: the one who waits is in it (TWB-22). Two tasks can wait for each other in the same way
 * (TWB-22b).
 */
public final class WaitingPerfEvents extends PerfEvents {
    /** Perf events that wait, over this task_work. */
    public WaitingPerfEvents(TaskWork taskWork) {
        super(taskWork);
    }

    @Override
    public void release(PerfEvent event, Task current) {
        if (event.pendingWork.readOnce() != 0) {
            if (taskWork.cancel(current, event.pendingTask)) {
                event.pendingWork.writeOnce(0);
            } else {
                waitForPendingWork(event, current);
            }
        }
        putEvent(event);
    }

    /** rcuwait_wait_event(&event->pending_work_wait, !event->pending_work, TASK_UNINTERRUPTIBLE). */
    private static void waitForPendingWork(PerfEvent event, Task current) {
        event.waiter = current;
        current.sleeper.setCurrentState(Sleeper.TASK_UNINTERRUPTIBLE);
        while (event.pendingWork.readOnce() != 0) {
            current.sleeper.schedule();
            current.sleeper.setCurrentState(Sleeper.TASK_UNINTERRUPTIBLE);
        }
        current.sleeper.setCurrentState(Sleeper.TASK_RUNNING);
    }

    @Override
    protected void pendingTask(PerfEvent event, Task current) {
        if (event.pendingWork.readOnce() != 0) {
            event.fire();
            event.pendingWork.smpStoreMb(0);
            Task waiter = event.waiter;
            if (waiter != null) {
                waiter.sleeper.wakeUp();
            }
        }
    }

    @Override
    protected void ownedByWork(PerfEvent event) {}

    @Override
    protected void disownedByWork(PerfEvent event) {}
}
