package racecard.taskwork.perf;

import racecard.kernel.Oops;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * Before 3a5465418f5f: a queued work owns a reference, and the one who frees does not reckon with it: free_event
 * expects to be the only owner, warns, and leaves the event allocated for ever (TWB-23).
 */
public final class LeakingPerfEvents extends PerfEvents {
    /** Perf events that leak, over this task_work. */
    public LeakingPerfEvents(TaskWork taskWork) {
        super(taskWork);
    }

    /** free_event: atomic_long_cmpxchg(&event->refcount, 1, 0) must find 1. */
    @Override
    public void release(PerfEvent event, Task current) {
        if (!event.refcount.decIfOne()) {
            current.warnOnce("unexpected event refcount: " + event.refcount.read());
            return;
        }
        event.free();
    }

    /** The work's reference is dropped, but whoever would free is gone. */
    @Override
    protected void disownedByWork(PerfEvent event) {
        if (event.refcount.decAndTest()) {
            throw new Oops("the last reference of " + event + " was the work's: free_event takes it, or nobody");
        }
    }
}
