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
import racecard.taskwork.NotifyMode;

/**
 * A cancel of the only work against the exit of the task. The exiting task may see the list emptied under its hands,
 * and must close it all the same.
 */
@JCStressTest
@State
@Race(check = "race-cancel-exit", scenarios = "cancel-exit", needs = "REFUSES_AFTER_EXIT")
@Outcome(id = Words.ANY + "cancelled", expect = ACCEPTABLE, desc = "the work was cancelled and not run")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "cancel() came too late; the work ran")
@Outcome(id = Words.ANY + Words.OPEN, expect = FORBIDDEN, desc = Words.OPEN_IS)
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.BOTH, expect = FORBIDDEN, desc = Words.BOTH_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(id = Words.ANY + Words.CANCELLED_TWICE, expect = FORBIDDEN, desc = Words.CANCELLED_TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class CancelAgainstExit extends Arena {
    private final Work a = new Work("A", A);

    /** One work. */
    @SuppressWarnings("this-escape")
    public CancelAgainstExit() {
        attempt(() -> {
            add(a, NotifyMode.TWA_NONE);
        });
    }

    /** A client cancels. */
    @Actor
    public void canceller() {
        race(true, () -> cancel(A));
    }

    /** The task exits. */
    @Actor
    public void target() {
        race(false, () -> taskWork.exit(task));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            if (taskWork.add(task, new Work("late", B), NotifyMode.TWA_NONE) == 0) {
                return Words.OPEN;
            }
            return unlessWrong(a.cancelled > 0 ? "cancelled" : "ran", a);
        });
    }
}
