package racecard.taskwork.perf;

import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * perf's side of the protocol as of 56799bc03565 (2025-04-08): a queued work owns a reference to its event, so nobody
 * has to wait for it, and the last owner frees. Earlier schemes are TWB-22 and TWB-23. What matters to task_work was
 * written from the discussion (M7), not from the commits.
 */
public class PerfEvents {
    /** The task_work that the works go through. */
    protected final TaskWork taskWork;

    /** Perf events over this task_work. */
    public PerfEvents(TaskWork taskWork) {
        this.taskWork = taskWork;
    }

    /** __perf_event_overflow in the context of {@code current}: leaves the work, if it is not queued already. */
    public void overflow(PerfEvent event, Task current) {
        if (event.pendingWork.readOnce() != 0) {
            return;
        }
        event.pendingWork.writeOnce(1);
        ownedByWork(event);
        if (taskWork.add(current, event.pendingTask, NotifyMode.TWA_RESUME) != 0) {
            event.pendingWork.writeOnce(0);
            disownedByWork(event);
        }
    }

    /** The last close of the event's file, by {@code current}. */
    public void release(PerfEvent event, Task current) {
        putEvent(event);
    }

    /** perf_pending_task: what the work does. */
    protected void pendingTask(PerfEvent event, Task current) {
        if (event.pendingWork.readOnce() != 0) {
            event.fire();
            event.pendingWork.writeOnce(0);
        }
        disownedByWork(event);
    }

    /** A queued work owns a reference. */
    protected void ownedByWork(PerfEvent event) {
        event.refcount.inc();
    }

    /** The work lets go. */
    protected void disownedByWork(PerfEvent event) {
        putEvent(event);
    }

    /** put_event: the last owner frees. */
    protected final void putEvent(PerfEvent event) {
        if (event.refcount.decAndTest()) {
            event.free();
        }
    }
}
