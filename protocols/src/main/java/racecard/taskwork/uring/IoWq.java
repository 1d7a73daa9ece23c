package racecard.taskwork.uring;

import static racecard.kernel.Barriers.smpMb;

import racecard.kernel.Refcount;
import racecard.kernel.Word;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Sleeper;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;

/**
 * io-wq: a worker that is to have company leaves its making to the task that owns the queue, and the task takes such
 * works back when it exits. Each owns a reference, and the exit waits for all.
 *
 * <p>The exit sets the bit and then cancels; a worker looks at the bit, adds, and looks again (71ad85387546). So either
 * the exit's cancel finds the work, or the worker's second look finds the bit: store buffering, which takes the full
 * barrier that a cmpxchg is on the worker's side and the one after the bit on the other.
 */
public class IoWq {
    private final TaskWork taskWork;
    private final Task owner;
    private final Word exiting = new Word(0);
    private final Refcount workerRefs = new Refcount(2); // the queue's own, and that of the one worker
    private final CallbackHead create = new CallbackHead("create_worker", (current, work) -> put());

    /** The queue of this task. */
    public IoWq(TaskWork taskWork, Task owner) {
        this.taskWork = taskWork;
        this.owner = owner;
    }

    /** The life of the worker: io_queue_worker_create, and the end. */
    public final void worker() {
        if (exiting.readOnce() == 0) {
            queueWorkerCreate();
        }
        put();
    }

    private void queueWorkerCreate() {
        workerRefs.inc();
        if (taskWork.add(owner, create, NotifyMode.TWA_SIGNAL) != 0) {
            put();
        } else {
            afterAdd();
        }
    }

    /** The exit may have cancelled before the work was there: then whoever added it takes it back. */
    protected void afterAdd() {
        if (exiting.readOnce() != 0) {
            cancel();
        }
    }

    /** io_wq_exit_workers, by the task itself: takes back what is queued and waits for the rest. */
    public final void exitWorkers() {
        exiting.writeOnce(1);
        smpMb(); // before the list is looked at; pairs with the cmpxchg of a push
        cancel();
        put();
        owner.sleeper.setCurrentState(Sleeper.TASK_UNINTERRUPTIBLE);
        while (workerRefs.read() != 0) {
            owner.sleeper.schedule();
            owner.sleeper.setCurrentState(Sleeper.TASK_UNINTERRUPTIBLE);
        }
        owner.sleeper.setCurrentState(Sleeper.TASK_RUNNING);
    }

    /** io_wq_cancel_tw_create. */
    protected final void cancel() {
        while (taskWork.cancelMatch(owner, work -> work == create) != null) {
            put();
        }
    }

    private void put() {
        if (workerRefs.decAndTest()) {
            owner.sleeper.wakeUp();
        }
    }
}
