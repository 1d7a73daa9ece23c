package racecard.jcstress.race.taskwork;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import racecard.jcstress.Race;
import racecard.taskwork.CallbackHead;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;
import racecard.taskwork.TaskWorkFunc;

/**
 * A cancel against a run whose work queues another work and then itself again (ladder cancel-aba). A canceller that
 * looked at it the first time must not mistake its return for its not having been away.
 */
@JCStressTest
@State
@Race(
        check = "race-cancel-requeued",
        scenarios = {"cancel-requeued", "cancel-requeued-two"},
        needs = "RUNS_UNTIL_EMPTY")
@Outcome(id = Words.ANY + "cancelled at first", expect = ACCEPTABLE, desc = "the work was cancelled before it ran")
@Outcome(
        id = Words.ANY + "cancelled later",
        expect = ACCEPTABLE,
        desc = "the work was cancelled when it was queued again")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "cancel() found nothing; the work ran both times")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.BOTH, expect = FORBIDDEN, desc = Words.BOTH_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(id = Words.ANY + Words.CANCELLED_TWICE, expect = FORBIDDEN, desc = Words.CANCELLED_TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class CancelAgainstRequeue extends Arena {
    private final Work x = new Work("X", B);
    private final TaskWorkFunc comingBack = this::runAgain;
    private final Work again = new Work("A", comingBack);

    /** One work, which will come back once. */
    @SuppressWarnings("this-escape")
    public CancelAgainstRequeue() {
        attempt(() -> {
            add(again, NotifyMode.TWA_NONE);
        });
    }

    private void runAgain(Task current, CallbackHead work) {
        again.ran++;
        if (again.ran == 1) {
            add(x, NotifyMode.TWA_NONE);
            add(again, NotifyMode.TWA_NONE);
        } else {
            again.kfree();
        }
    }

    /** A client cancels. */
    @Actor
    public void canceller() {
        race(true, () -> cancel(comingBack));
    }

    /** The task runs its works. */
    @Actor
    public void target() {
        race(false, () -> taskWork.run(task));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            drain();
            String right = again.cancelled == 0 ? "ran" : again.ran == 0 ? "cancelled at first" : "cancelled later";
            return unlessWrong(right, again, x);
        });
    }
}
