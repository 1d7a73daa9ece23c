package racecard.jcstress.ladder.taskwork;

import static java.lang.invoke.ConstantBootstraps.fieldVarHandle;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;
import racecard.jcstress.ladder.SpinLocked;

/**
 * Cancelling a work in the middle of the list: A, then B, then C. cancel() removes B by swinging A's next from B to C;
 * run() takes the list and walks it through A's next. Who wins is decided on A's next, yet run() only reads it: no
 * compare-and-set on its side can lose.
 *
 * <p>The empty critical section makes the decision final before run() reads: a canceller inside is waited for, a later
 * one sees the list taken. The walk must come after it.
 */
@Claim(ladder = "cancel-mid", value = "A work cancelled from the middle of the list is not run as well")
public final class CancelMid {
    private static final String TOO_LATE = "cancel() came too late; run() walked to B";
    private static final String CANCELLED = "cancel() removed B; run() walked past it";
    private static final String BOTH = "cancel() removed B and run() ran it all the same";

    private CancelMid() {}

    /** The list A(1), B(2), C(3); next is A's. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);
        private static final VarHandle NEXT =
                fieldVarHandle(MethodHandles.lookup(), "next", VarHandle.class, Task.class, int.class);

        int head = 1;
        int next = 2;

        /** 2 when B was cancelled, else -1. */
        int cancelB() {
            lock();
            int cancelled = -1;
            if ((int) HEAD.getOpaque(this) == 1) {
                VarHandle.fullFence();
                cancelled = (int) NEXT.compareAndExchange(this, 2, 3);
                VarHandle.fullFence();
            }
            unlock();
            return cancelled;
        }

        void take() {
            VarHandle.fullFence();
            HEAD.compareAndSet(this, 1, 0);
            VarHandle.fullFence();
        }

        void waitForCancellers() {
            lock();
            unlock();
        }

        /** Where the walk goes after A. */
        int walk() {
            return (int) NEXT.getOpaque(this);
        }
    }

    /** Take, wait for cancellers, walk. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-cancel-mid-locked", change = "the protocol as it stands")
    @Outcome(id = "-1, 2", expect = ACCEPTABLE, desc = TOO_LATE)
    @Outcome(id = "2, 3", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "2, 2", expect = FORBIDDEN, desc = BOTH)
    public static class Reference {
        @Actor
        public void cancel(Task t, II_Result r) {
            r.r1 = t.cancelB();
        }

        @Actor
        public void run(Task t, II_Result r) {
            t.take();
            t.waitForCancellers();
            r.r2 = t.walk();
        }
    }

    /** The pointer was read before the wait, so what happens during the wait is missed. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "TW-cancel-mid-readearly",
            change = "against 1: the walk starts before the critical section")
    @Outcome(id = "-1, 2", expect = ACCEPTABLE, desc = TOO_LATE)
    @Outcome(id = "2, 3", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "2, 2", expect = ACCEPTABLE_INTERESTING, desc = BOTH)
    public static class ReadEarly {
        @Actor
        public void cancel(Task t, II_Result r) {
            r.r1 = t.cancelB();
        }

        @Actor
        public void run(Task t, II_Result r) {
            t.take();
            r.r2 = t.walk();
            t.waitForCancellers();
        }
    }

    /** A canceller that saw the list before it was taken swings the pointer at any time later. */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-cancel-mid-nolock", change = "against 1: no critical section")
    @Outcome(id = "-1, 2", expect = ACCEPTABLE, desc = TOO_LATE)
    @Outcome(id = "2, 3", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "2, 2", expect = ACCEPTABLE_INTERESTING, desc = BOTH)
    public static class NoLock {
        @Actor
        public void cancel(Task t, II_Result r) {
            r.r1 = t.cancelB();
        }

        @Actor
        public void run(Task t, II_Result r) {
            t.take();
            r.r2 = t.walk();
        }
    }
}
