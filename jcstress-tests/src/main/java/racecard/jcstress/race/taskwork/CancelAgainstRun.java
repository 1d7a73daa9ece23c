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
 * A cancel of the second of three works against a run. Between them stands the pass through pi_lock (ladders cancel-uaf
 * and cancel-mid).
 */
@JCStressTest
@State
@Race(check = "race-cancel-middle", scenarios = "cancel-middle")
@Outcome(id = Words.ANY + "cancelled", expect = ACCEPTABLE, desc = "the work was cancelled and not run; the others ran")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "cancel() came too late; all three ran")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.BOTH, expect = FORBIDDEN, desc = Words.BOTH_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(id = Words.ANY + Words.CANCELLED_TWICE, expect = FORBIDDEN, desc = Words.CANCELLED_TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class CancelAgainstRun extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);
    private final Work c = new Work("C", C);

    /** Three works. */
    @SuppressWarnings("this-escape")
    public CancelAgainstRun() {
        attempt(() -> {
            add(a, NotifyMode.TWA_NONE);
            add(b, NotifyMode.TWA_NONE);
            add(c, NotifyMode.TWA_NONE);
        });
    }

    /** A client cancels. */
    @Actor
    public void canceller() {
        race(true, () -> cancel(B));
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
            return unlessWrong(b.cancelled > 0 ? "cancelled" : "ran", a, b, c);
        });
    }
}
