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
 * Two adds: both push on the same head word, and one must look again.
 */
@JCStressTest
@State
@Race(check = "race-add-add", scenarios = "two-adders")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "both works were queued and ran, once each")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddAgainstAdd extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_NONE));
    }

    /** Another client adds. */
    @Actor
    public void other() {
        race(false, () -> add(b, NotifyMode.TWA_NONE));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            drain();
            return unlessWrong("ran", a, b);
        });
    }
}
