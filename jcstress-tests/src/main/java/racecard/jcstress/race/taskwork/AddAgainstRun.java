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
 * An add against a run: the push and the take meet on the head word.
 */
@JCStressTest
@State
@Race(check = "race-add-run", scenarios = "push-race")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "both works ran, once each")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddAgainstRun extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);

    /** One work. */
    @SuppressWarnings("this-escape")
    public AddAgainstRun() {
        attempt(() -> {
            add(b, NotifyMode.TWA_NONE);
        });
    }

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_NONE));
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
            return unlessWrong("ran", a, b);
        });
    }
}
