package racecard.models.taskwork;

import java.util.ArrayList;
import java.util.List;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWork;
import racecard.taskwork.uring.IoWq;
import racecard.taskwork.uring.Ring;
import racecard.taskwork.uring.Rings;

/**
 * The io_uring side of a bench: a ring and a queue of workers, both T's. Nothing where the contract does not promise
 * it.
 */
final class UringSide {
    private final Task task;
    private final Rings rings;
    private final Ring ring;
    private final IoWq ioWq;
    private boolean released; // T's

    UringSide(TaskWork taskWork, Task task) {
        this.task = task;
        boolean uring = taskWork.contract().promises(Promise.URING);
        rings = uring ? taskWork.rings() : null;
        ring = uring ? new Ring("ring", rings) : null;
        ioWq = uring ? taskWork.ioWq(task) : null;
    }

    void requestDone() {
        rings.requestDone(ring, task);
    }

    void release() {
        rings.release(ring, task);
        released = true;
    }

    void worker() {
        ioWq.worker();
    }

    void exitWorkers() {
        ioWq.exitWorkers();
    }

    /** When all is quiet and T has run everything: a ring that was closed is free. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        if (released && !ring.freed()) {
            violations.add("leak: the ring was closed, its request is done, and it is never freed");
        }
        return violations;
    }
}
