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
 * An add against the exit of the task: after it nobody runs anything (ladders exit-sentinel and exit-pfexiting).
 */
@JCStressTest
@State
@Race(check = "race-add-exit", scenarios = "add-exit", needs = "REFUSES_AFTER_EXIT")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "the work was accepted and run")
@Outcome(id = Words.ANY + "refused", expect = ACCEPTABLE, desc = "the work was refused")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddAgainstExit extends Arena {
    private final Work a = new Work("A", A);

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_NONE));
    }

    /** The task exits. */
    @Actor
    public void target() {
        race(false, () -> taskWork.exit(task));
    }

    /** When both are done. */
    @Arbiter
    public void settle(LL_Result r) {
        judge(r, () -> {
            return unlessWrong(a.accepted == 0 ? "refused" : "ran", a);
        });
    }
}
