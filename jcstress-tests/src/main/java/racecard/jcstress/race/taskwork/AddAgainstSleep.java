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
import racecard.kernel.Lockup;
import racecard.taskwork.NotifyMode;
import racecard.taskwork.Task;

/**
 * An add with TWA_SIGNAL against an interruptible sleep (ladder wake). The sleeper does not park: while it sleeps it
 * watches for the moment from which nobody can wake it any more.
 */
@JCStressTest
@State
@Race(check = "race-sleep", scenarios = "sleep", needs = "TWA_SIGNAL")
@Outcome(
        id = Words.ANY + "ran",
        expect = ACCEPTABLE,
        desc = "the sleeper was woken, or did not fall asleep, and the work was run")
@Outcome(id = Words.ANY + Words.STUCK, expect = FORBIDDEN, desc = Words.STUCK_IS)
@Outcome(id = Words.ANY + Words.LOST, expect = FORBIDDEN, desc = Words.LOST_IS)
@Outcome(id = Words.ANY + Words.TWICE, expect = FORBIDDEN, desc = Words.TWICE_IS)
@Outcome(expect = FORBIDDEN, desc = Words.OOPS_IS)
public class AddAgainstSleep extends Arena {
    private final Work a = new Work("A", A);
    private volatile boolean added;

    @Override
    Task makeTask() {
        return new Task("T", this::watch);
    }

    private void watch() {
        if (added && task.sleeper.asleep()) { // in this order: an adder that has gone wakes nobody any more
            throw new Lockup("sleeps, and its waker has gone");
        }
        Thread.onSpinWait();
    }

    /** A client adds. */
    @Actor
    public void adder() {
        race(true, () -> add(a, NotifyMode.TWA_SIGNAL));
        added = true;
    }

    /** The task sleeps, then goes back to user mode. */
    @Actor
    public void target() {
        race(false, () -> {
            task.sleeper.interruptibleSleep();
            taskWork.returnToUser(task);
        });
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
