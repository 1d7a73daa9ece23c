package racecard.models.taskwork;

import racecard.taskwork.CallbackHead;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/** What every work on a bench does when it runs: it is counted, and then behaves as its label says. */
final class Callback implements TaskWorkFunc {
    private final TaskWorkBench bench;

    Callback(TaskWorkBench bench) {
        this.bench = bench;
    }

    @Override
    public void run(Task current, CallbackHead head) {
        TrackedWork work = (TrackedWork) head;
        bench.ledger().ran(work, current.running.rescheds());
        Behaviour behaviour = bench.labels().behaviour(work);
        switch (behaviour.kind()) {
            case FREE -> work.kfree();
            case ADD -> {
                bench.labels().work(behaviour.other()).addedByCallback = true;
                bench.add(behaviour.other(), NotifyMode.TWA_NONE);
                work.kfree();
            }
            case RELEASE -> {
                bench.perf().release(behaviour.other());
                work.kfree();
            }
            case CLOSE_RING -> {
                bench.uring().release();
                work.kfree();
            }
            case REQUEUE -> requeue(work, behaviour.other());
        }
    }

    private void requeue(TrackedWork work, int other) {
        if (work.ran > 1) {
            work.kfree();
        } else {
            bench.add(other, NotifyMode.TWA_NONE);
            bench.add(work.label, NotifyMode.TWA_NONE);
        }
    }
}
