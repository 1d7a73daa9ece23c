package racecard.taskwork.revision;

import java.util.function.Predicate;
import racecard.catalogue.Contract;
import racecard.kernel.Local;
import racecard.kernel.Ptr;
import racecard.kernel.Watchdog;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * 2021-04-02, c7aab1a7c52b: task_work_cancel_match, with cancel by function built on it; written with try_cmpxchg, as
 * it has been since R25.
 *
 * <p>After exit the list holds the sentinel, and {@code match} is called with it (func null): a match function that
 * looks through container_of before it looks at func reads outside the sentinel (TWB-29, open).
 */
public class R22 extends R21 {
    private static final Contract<Promise> CONTRACT = new R21().contract().and(Promise.CANCEL_MATCH);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public CallbackHead cancelMatch(Task task, Predicate<CallbackHead> match) {
        if (task.works.readOnce() == null) {
            return null;
        }
        Ptr<CallbackHead> pprev = task.works;
        Watchdog watchdog = new Watchdog("task_work_cancel_match, pi_lock held");
        enterCancel(task);
        Local<CallbackHead> work = new Local<>(pprev.readOnce());
        while (work.value != null) {
            watchdog.again();
            if (!match.test(work.value)) {
                pprev = work.value.next();
                work.value = readAfterAdvance(pprev, work.value);
            } else if (pprev.tryCmpxchg(work, work.value.next().get())) {
                break;
            }
        }
        leaveCancel(task);
        return work.value;
    }

    /** try_cmpxchg refreshes the local only when it fails: after a step along the list it must be read (TWB-12). */
    protected CallbackHead readAfterAdvance(Ptr<CallbackHead> pprev, CallbackHead work) {
        return pprev.readOnce();
    }

    @Override
    public CallbackHead cancelFunc(Task task, TaskWorkFunc func) {
        return cancelMatch(task, work -> work.func() == func);
    }
}
