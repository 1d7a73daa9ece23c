package racecard.taskwork.uring;

import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * The end of a ring since 85faa7b8346e: the last close, itself a work of the task, gives up the file's reference and
 * leaves the wait for requests and the freeing to a work queue. A request completes in a work that may stand behind the
 * close in the same batch, newest first, so who waits for it there waits for himself (TWB-31). Here the queue's worker
 * is whoever gives up the last reference: he finds nothing to wait for.
 */
public class Rings {
    private final TaskWork taskWork;

    /** Rings over this task_work. */
    public Rings(TaskWork taskWork) {
        this.taskWork = taskWork;
    }

    /**
     * A request comes back, in whatever context: its completion is left to the task. Falls back to completing at once
     * when the task takes no more works.
     */
    public final void requestDone(Ring ring, Task task) {
        ring.refs.inc();
        if (taskWork.add(task, ring.request, NotifyMode.TWA_RESUME) != 0) {
            put(ring);
        }
    }

    /** io_uring_release: the last close, by {@code current}. */
    public final void release(Ring ring, Task current) {
        finalWait(ring, current);
        put(ring);
    }

    /** What the last close waits for, itself: nothing, since that is punted to a work queue. */
    protected void finalWait(Ring ring, Task current) {}

    /** The request's work. */
    void complete(Ring ring, Task current) {
        put(ring);
        current.sleeper.wakeUp();
    }

    private static void put(Ring ring) {
        if (ring.refs.decAndTest()) {
            ring.free();
        }
    }
}
