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
 * An add with TWA_SIGNAL against get_signal, when the task has been signalled before and the work is gone. The adder
 * may see the old notification and stay silent; then get_signal must see the work (the ladder jobctl-sb is this race
 * cut down to four accesses).
 */
@JCStressTest
@State
@Race(
        check = "race-signal",
        scenarios = {"signal", "signal-again", "signal-real"},
        needs = "TWA_SIGNAL",
        samples = 40_000)
@Outcome(
        id = Words.ANY + "ran",
        expect = ACCEPTABLE,
        desc = "the work was run on the way back to user mode at the latest")
@Outcome(id = Words.ANY + Words.STUCK, expect = FORBIDDEN, desc = Words.STUCK_IS)
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class SignalAgainstGetSignal extends Arena {
    private final Work a = new Work("A", A);

    /** A task that was signalled for a work since cancelled. */
    @SuppressWarnings("this-escape")
    public SignalAgainstGetSignal() {
        attempt(() -> {
            leaveNotified(NotifyMode.TWA_SIGNAL);
        });
    }

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_SIGNAL));
    }

    /** The task takes its signals. */
    @Actor
    public void target() {
        race(false, () -> taskWork.getSignal(task));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            taskWork.returnToUser(task);
            if (a.open()) {
                return Words.STUCK;
            }
            return unlessWrong("ran", a);
        });
    }
}
