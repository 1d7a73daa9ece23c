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
 * An add with TWA_RESUME against the way back to user mode, when the flag is set already (ladder tif). Once in user
 * mode the task looks only when it is kicked.
 */
@JCStressTest
@State
@Race(check = "race-resume", scenarios = "resume")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "the work was run, before user mode or by the kick")
@Outcome(id = Words.ANY + Words.STUCK, expect = FORBIDDEN, desc = Words.STUCK_IS)
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class ResumeAgainstReturn extends Arena {
    private final Work a = new Work("A", A);

    /** A task that was notified of a work since cancelled. */
    @SuppressWarnings("this-escape")
    public ResumeAgainstReturn() {
        attempt(() -> {
            leaveNotified(NotifyMode.TWA_RESUME);
        });
    }

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_RESUME));
    }

    /** The task goes back to user mode. */
    @Actor
    public void target() {
        race(false, () -> taskWork.returnToUser(task));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            goOn();
            if (a.open()) {
                return Words.STUCK;
            }
            return unlessWrong("ran", a);
        });
    }
}
