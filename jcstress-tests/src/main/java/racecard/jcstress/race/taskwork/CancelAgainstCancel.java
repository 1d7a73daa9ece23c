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
 * Two cancels of neighbours on the list: each unlinks by a cmpxchg on its predecessor, and one predecessor is the
 * other's work. pi_lock keeps them apart.
 */
@JCStressTest
@State
@Race(
        check = "race-cancel-cancel",
        scenarios = {"two-cancellers", "three-cancellers"})
@Outcome(id = Words.ANY + "cancelled", expect = ACCEPTABLE, desc = "both were cancelled, the third ran")
@Outcome(id = Words.ANY + Words.MISSED, expect = FORBIDDEN, desc = Words.MISSED_IS)
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.BOTH, expect = FORBIDDEN, desc = Words.BOTH_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(id = Words.ANY + Words.CANCELLED_TWICE, expect = FORBIDDEN, desc = Words.CANCELLED_TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class CancelAgainstCancel extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);
    private final Work c = new Work("C", C);

    /** Three works. */
    @SuppressWarnings("this-escape")
    public CancelAgainstCancel() {
        attempt(() -> {
            add(a, NotifyMode.TWA_NONE);
            add(b, NotifyMode.TWA_NONE);
            add(c, NotifyMode.TWA_NONE);
        });
    }

    /** A client cancels. */
    @Actor
    public void one() {
        race(true, () -> cancel(B));
    }

    /** Another client cancels. */
    @Actor
    public void other() {
        race(false, () -> cancel(C));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            drain();
            String missed = b.cancelled == 1 && c.cancelled == 1 ? "cancelled" : Words.MISSED;
            return unlessWrong(missed, a, b, c);
        });
    }
}
