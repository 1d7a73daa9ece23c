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
 * An add against a cancel of the work that was first: the head word changes under the canceller, who must look again.
 */
@JCStressTest
@State
@Race(check = "race-add-cancel", scenarios = "adder-and-canceller")
@Outcome(id = Words.ANY + "cancelled", expect = ACCEPTABLE, desc = "the work was cancelled, the new one ran")
@Outcome(id = Words.ANY + Words.MISSED, expect = FORBIDDEN, desc = Words.MISSED_IS)
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.BOTH, expect = FORBIDDEN, desc = Words.BOTH_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddAgainstCancel extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);

    /** One work. */
    @SuppressWarnings("this-escape")
    public AddAgainstCancel() {
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

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            drain();
            return unlessWrong(b.cancelled == 1 ? "cancelled" : Words.MISSED, a, b);
        });
    }
}
