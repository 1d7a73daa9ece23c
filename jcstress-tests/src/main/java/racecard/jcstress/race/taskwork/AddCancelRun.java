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
 * Three parties at once. jcstress needs a processor for each; the races of two cover the same promises pair by pair.
 */
@JCStressTest
@State
@Race(check = "race-add-cancel-run", scenarios = "adder-and-canceller")
@Outcome(id = Words.ANY + "cancelled", expect = ACCEPTABLE, desc = "the work was cancelled, the others ran")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "cancel() came too late; all ran")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.BOTH, expect = FORBIDDEN, desc = Words.BOTH_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(id = Words.ANY + Words.CANCELLED_TWICE, expect = FORBIDDEN, desc = Words.CANCELLED_TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddCancelRun extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);

    /** One work. */
    @SuppressWarnings("this-escape")
    public AddCancelRun() {
        attempt(() -> {
            add(b, NotifyMode.TWA_NONE);
        });
    }

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_NONE));
    }

    /** Another client cancels. */
    @Actor
    public void canceller() {
        race(false, () -> cancel(B));
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
            return unlessWrong(b.cancelled > 0 ? "cancelled" : "ran", a, b);
        });
    }
}
