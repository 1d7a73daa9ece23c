package racecard.taskwork.revision;

import racecard.catalogue.Contract;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Errno;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * 2012-09-13, "task_work_add() should not succeed after exit_task_work()": the exiting task closes its empty list with
 * the sentinel work_exited.
 *
 * <p>Linearization point of exit: the cmpxchg from empty to sentinel. It and a push's cmpxchg want the same head word,
 * so exactly one of them comes first: either the push fails its compare and then sees the sentinel, or exit fails and
 * goes round (litmus TW-exit-sentinel).
 */
public class R6 extends R5 {
    private static final Contract<Promise> CONTRACT = Contract.of(
            Promise.REFUSES_AFTER_EXIT,
            Promise.FIFO,
            Promise.GET_SIGNAL_RUNS_NOTIFIED,
            Promise.RUNS_UNTIL_EMPTY,
            Promise.RESCHEDULES,
            Promise.ADD_TAKES_NO_LOCK);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected int push(Task task, CallbackHead work) {
        CallbackHead head;
        do {
            head = task.works.readOnce();
            if (head == CallbackHead.WORK_EXITED) {
                return -Errno.ESRCH;
            }
            work.next().set(head); // private until published; scribbled on if the next round finds the sentinel (I2)
        } while (task.works.cmpxchg(head, work) != head);
        return 0;
    }

    /** When empty and not exiting, this is a null to null cmpxchg: still a full barrier. */
    @Override
    protected CallbackHead take(Task task) {
        CallbackHead work;
        CallbackHead head;
        do {
            work = task.works.readOnce();
            head = work == null ? headOfEmptyList(task) : null;
        } while (task.works.cmpxchg(work, head) != work);
        return work;
    }

    /** What an empty list is closed with: the sentinel when T is exiting. */
    protected CallbackHead headOfEmptyList(Task task) {
        return task.exiting() ? CallbackHead.WORK_EXITED : null;
    }

    /** With nothing queued, too: somebody must close the list. */
    @Override
    protected void exitTaskWork(Task task) {
        run(task);
    }
}
