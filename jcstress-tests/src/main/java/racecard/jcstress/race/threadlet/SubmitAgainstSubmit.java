package racecard.jcstress.race.threadlet;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import racecard.jcstress.Race;

/**
 * Two threads hand in the first two requests that there ever were. A queue that is made by whoever comes first may lose
 * one (TLB-24).
 */
@JCStressTest
@State
@Race(check = "race-submit-submit", scenarios = "two-submitters", needs = "SUBMITS_FROM_ANYWHERE")
@Outcome(id = Pool.ANY + "ran", expect = ACCEPTABLE, desc = "both ran, once")
@Outcome(id = Pool.ANY + Pool.LOST, expect = FORBIDDEN, desc = "a request was handed in and never runs")
@Outcome(id = Pool.ANY + Pool.TWICE, expect = FORBIDDEN, desc = Pool.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Pool.OOPS_IS)
public class SubmitAgainstSubmit extends Pool {
    private final Fate one = new Fate(1);
    private final Fate two = new Fate(2);

    /** A thread hands in the first. */
    @Actor
    public void first() {
        race(true, () -> pool.enqueue(one.request));
    }

    /** Another the second. */
    @Actor
    public void second() {
        race(false, () -> pool.enqueue(two.request));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            work();
            work();
            if (one.ran > 1 || two.ran > 1) {
                return TWICE;
            }
            return one.ran + two.ran == 2 ? "ran" : LOST;
        });
    }
}
