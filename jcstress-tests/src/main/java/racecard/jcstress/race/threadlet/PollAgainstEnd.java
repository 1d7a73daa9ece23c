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
import racecard.threadlet.Request;

/**
 * The main loop deals with one request while a worker ends another. Who schedules the bottom half writes the state and
 * reads the mark, who runs it clears the mark and reads the state: store buffering, which x86 shows (TLB-09, ladder
 * bh-schedule).
 */
@JCStressTest
@State
@Race(
        check = "race-poll-end",
        scenarios = {"look-twice", "sleep", "sleep-twice", "cancel"})
@Outcome(id = Pool.ANY + "told", expect = ACCEPTABLE, desc = "both users were called back, once")
@Outcome(id = Pool.ANY + Pool.LOST, expect = FORBIDDEN, desc = Pool.LOST_IS)
@Outcome(id = Pool.ANY + Pool.TWICE, expect = FORBIDDEN, desc = Pool.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Pool.OOPS_IS)
public class PollAgainstEnd extends Pool {
    private final Fate done = new Fate(1);
    private final Fate ends = new Fate(2);
    private Request taken;

    /** Two requests, one done and one with its worker. */
    @SuppressWarnings("this-escape")
    public PollAgainstEnd() {
        attempt(() -> {
            pool.submit(done.request);
            pool.submit(ends.request);
            work();
            taken = pool.begin();
        });
    }

    /** The main loop goes round once. */
    @Actor
    public void mainLoop() {
        race(true, () -> pool.poll(false));
    }

    /** The worker ends the second. */
    @Actor
    public void worker() {
        race(false, () -> pool.end(taken, taken.transfer(0)));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            comeToRest();
            if (done.calledBack > 1 || ends.calledBack > 1) {
                return TWICE;
            }
            return done.calledBack + ends.calledBack == 2 ? "told" : LOST;
        });
    }
}
