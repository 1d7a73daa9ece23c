package racecard.taskwork.revision;

import java.util.function.Predicate;
import racecard.catalogue.Contract;
import racecard.kernel.KasanObject;
import racecard.kernel.Local;
import racecard.kernel.Ptr;
import racecard.kernel.Watchdog;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.Promise;
import racecard.taskwork.Task;

/**
 * Proposed in May 2026, not merged: task_work_cancel_match_all takes every match off the list in one walk under
 * pi_lock, where a caller of task_work_cancel_match begins anew for each: with n works and m matches behind them that
 * asks about n works m times, with interrupts off. Written from the description; the patch itself was not to be had.
 *
 * <p>Why one walk is enough: what is not the first of the list is touched by holders of pi_lock alone, so the way from
 * one entry to the next stays where it is while the lock is held, also when run takes the list meanwhile, for run
 * passes through the lock before it touches an entry. The first is contended by pushes and by run; a cmpxchg that fails
 * says what is there now, and the walk goes on from there. A work that is pushed behind the walk's back is not found;
 * it was not there when cancel was called.
 */
public class MatchAll extends R29 {
    private static final Contract<Promise> CONTRACT = new R29().contract().and(Promise.CANCELS_IN_ONE_WALK);

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    public CallbackHead cancelMatchAll(Task task, Predicate<CallbackHead> match) {
        if (task.works.readOnce() == null) {
            return null;
        }
        Ptr<CallbackHead> taken = new Ptr<>(KasanObject.STATIC);
        Ptr<CallbackHead> last = taken;
        Ptr<CallbackHead> pprev = task.works;
        Watchdog watchdog = new Watchdog("task_work_cancel_match_all, pi_lock held");
        enterCancel(task);
        Local<CallbackHead> work = new Local<>(pprev.readOnce());
        while (work.value != null) {
            watchdog.again();
            CallbackHead found = work.value;
            if (!match.test(found)) {
                pprev = found.next();
                work.value = pprev.readOnce();
            } else if (pprev.tryCmpxchg(work, found.next().get())) {
                pprev = goOnFrom(pprev, found);
                work.value = pprev.readOnce();
                found.next().set(null); // ours now
                last.set(found);
                last = found.next();
            }
        }
        leaveCancel(task);
        return taken.get();
    }

    /** Where the walk goes on when a work was taken: the pointer that pointed to it points to the next one now. */
    protected Ptr<CallbackHead> goOnFrom(Ptr<CallbackHead> pprev, CallbackHead taken) {
        return pprev;
    }
}
