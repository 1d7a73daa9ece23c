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
 * A cancel of the only request against the worker that takes it. The queue's lock decides who has it (litmus TL-12 to
 * TL-14).
 */
@JCStressTest
@State
@Race(
        check = "race-cancel-worker",
        scenarios = {"take-or-cancel", "ask-and-cancel", "cancel"})
@Outcome(id = Pool.ANY + "cancelled", expect = ACCEPTABLE, desc = "the request was taken back and never ran")
@Outcome(id = Pool.ANY + "ran", expect = ACCEPTABLE, desc = "the cancel came too late")
@Outcome(id = Pool.ANY + Pool.BOTH, expect = FORBIDDEN, desc = Pool.BOTH_IS)
@Outcome(id = Pool.ANY + Pool.NEITHER, expect = FORBIDDEN, desc = Pool.NEITHER_IS)
@Outcome(expect = FORBIDDEN, desc = Pool.OOPS_IS)
public class CancelAgainstWorker extends Pool {
    private final Fate fate = new Fate(1);

    /** One request. */
    @SuppressWarnings("this-escape")
    public CancelAgainstWorker() {
        attempt(() -> pool.submit(fate.request));
    }

    /** The main thread cancels. */
    @Actor
    public void canceller() {
        race(true, () -> fate.cancelled = pool.tryCancel(fate.request));
    }

    /** A worker comes. */
    @Actor
    public void worker() {
        race(false, this::work);
    }

    /** When both are done. A worker that found no token may come again. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            if (pool.queued() > 0) {
                work();
            }
            if (fate.cancelled) {
                return fate.ran == 0 ? "cancelled" : BOTH;
            }
            return fate.ran == 1 ? "ran" : NEITHER;
        });
    }
}
