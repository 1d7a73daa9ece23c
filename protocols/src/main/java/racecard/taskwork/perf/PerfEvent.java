package racecard.taskwork.perf;

import racecard.kernel.KasanObject;
import racecard.kernel.Refcount;
import racecard.kernel.Word;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Task;

/** {@code struct perf_event}: an event with one work, {@code pending_task}, that it leaves for the task it watches. */
public final class PerfEvent extends KasanObject {
    /** Owners: one for the file, and with the current scheme one for a pending work. */
    public final Refcount refcount = new Refcount(1);

    /** Whether {@link #pendingTask} is queued. */
    public final Word pendingWork = new Word(0);

    /** The work. */
    public final CallbackHead pendingTask;

    /** The task that waits for {@link #pendingWork} to end, {@code pending_work_wait}; set by it before it sleeps. */
    volatile Task waiter;

    private final Word freed = new Word(0);
    private final Word fired = new Word(0);

    /** An event with one owner, of which {@code events} runs the work. */
    public PerfEvent(String name, PerfEvents events) {
        super(name);
        pendingTask = new CallbackHead(name + ".pending_task", (current, work) -> events.pendingTask(this, current));
    }

    /** The work has run: a signal would be sent now. */
    void fire() {
        fired.writeOnce(1);
    }

    /** _free_event came to its end. */
    void free() {
        freed.writeOnce(1);
        kfree();
    }

    /** Whether the work has run. */
    public boolean fired() {
        return fired.readOnce() != 0;
    }

    /** Whether the event was freed. False for ever is a leak. */
    public boolean freed() {
        return freed.readOnce() != 0;
    }
}
