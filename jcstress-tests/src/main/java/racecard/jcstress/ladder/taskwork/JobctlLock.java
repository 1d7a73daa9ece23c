package racecard.jcstress.ladder.taskwork;

import static java.lang.invoke.ConstantBootstraps.fieldVarHandle;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;
import racecard.jcstress.ladder.SpinLocked;

/**
 * The version of June 2020, before the fast path: add(TWA_SIGNAL) always takes the siglock to set the bit, and
 * get_signal clears the bit and looks at the list under the same lock.
 *
 * <p>One critical section comes first. If it is the adder's, its push came before its unlock and the target sees it. If
 * it is the target's, the bit is set afterwards and the target comes back. The order of the push itself does not
 * matter, which the second step shows.
 */
@Claim(ladder = "jobctl-lock", value = "With the siglock on both sides the target sees the work or the bit is left set")
public final class JobctlLock {
    private static final String SEEN = "the target saw the work; the bit is clear";
    private static final String BACK = "the target missed the work; the bit is set and brings it back";
    private static final String TWICE = "the target saw the work and the bit is set: it comes back for nothing";
    private static final String LOST = "the target missed the work and the bit is clear";

    private JobctlLock() {}

    /** An empty list, and the bit set already. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle WORKS =
                fieldVarHandle(MethodHandles.lookup(), "works", VarHandle.class, Task.class, int.class);
        private static final VarHandle JOBCTL =
                fieldVarHandle(MethodHandles.lookup(), "jobctl", VarHandle.class, Task.class, int.class);

        int works;
        int jobctl = 1;

        void pushFull() {
            VarHandle.fullFence();
            WORKS.compareAndSet(this, 0, 1);
            VarHandle.fullFence();
        }

        void pushRelaxed() {
            while (!WORKS.weakCompareAndSetPlain(this, 0, 1)) {} // only this thread pushes: a failure is spurious
        }

        void setBit() {
            lock();
            JOBCTL.setOpaque(this, 1);
            unlock();
        }

        int clearBitAndLook() {
            lock();
            JOBCTL.setOpaque(this, 0);
            int seen = (int) WORKS.getOpaque(this);
            unlock();
            return seen;
        }
    }

    /** A full push, then the bit under the lock. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-jobctl-alwayslock", change = "the protocol of June 2020")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BACK)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void add(Task t) {
            t.pushFull();
            t.setBit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            r.r1 = t.clearBitAndLook();
        }

        @Arbiter
        public void bitLeft(Task t, II_Result r) {
            r.r2 = t.jobctl;
        }
    }

    /** The two critical sections are enough. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-jobctl-alwayslock-addrelaxed", change = "against 1: the push is relaxed")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BACK)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = LOST)
    public static class AddRelaxed {
        @Actor
        public void add(Task t) {
            t.pushRelaxed();
            t.setBit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            r.r1 = t.clearBitAndLook();
        }

        @Arbiter
        public void bitLeft(Task t, II_Result r) {
            r.r2 = t.jobctl;
        }
    }
}
