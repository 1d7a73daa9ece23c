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
import racecard.taskwork.Cpu;
import racecard.taskwork.NotifyMode;

/**
 * An add against an add from an NMI on the CPU that runs the task: an NMI may not spin, but the push must not overwrite
 * the other either.
 */
@JCStressTest
@State
@Race(check = "race-add-nmi", scenarios = "nmi", needs = "NMI_CURRENT")
@Outcome(id = Words.ANY + "ran", expect = ACCEPTABLE, desc = "both works were queued and ran, once each")
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddAgainstNmi extends Arena {
    private final Work a = new Work("A", A);
    private final Work b = new Work("B", B);

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_NONE));
    }

    /** An NMI comes and adds. */
    @Actor
    public void nmi() {
        race(false, () -> {
            if (taskWork.addFromNmi(new Cpu(task), task, b) == 0) {
                b.accepted++;
            }
        });
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
