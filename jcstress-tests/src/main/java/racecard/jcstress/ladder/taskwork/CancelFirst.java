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

/**
 * Who owns the first work of the list. cancel() and run() both replace the head, each by one atomic read-modify-write
 * that expects the same value.
 *
 * <p>Nothing else is needed, no lock and no barrier: of two atomic replacements of one value one comes first, and the
 * other does not find it any more. What it takes is that both are atomic; a read followed by a write is not, whatever
 * its mode.
 */
@Claim(ladder = "cancel-first", value = "The first work goes to the canceller or to run(), never to both")
public final class CancelFirst {
    private static final String RUN = "run() took the work; cancel() found nothing";
    private static final String CANCELLED = "cancel() took the work; run() found nothing";
    private static final String BOTH = "cancel() took the work and run() took it as well";

    private CancelFirst() {}

    /** One work on the list. */
    @State
    public static class Task {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);

        int head = 1;

        int cancelFull() {
            if ((int) HEAD.getOpaque(this) == 0) {
                return 0;
            }
            VarHandle.fullFence();
            boolean cancelled = HEAD.compareAndSet(this, 1, 0);
            VarHandle.fullFence();
            return cancelled ? 1 : 0;
        }

        /** A weak compareAndSet may fail for no reason, so it is tried until the work is seen gone. */
        int cancelRelaxed() {
            while ((int) HEAD.getOpaque(this) == 1) {
                if (HEAD.weakCompareAndSetPlain(this, 1, 0)) {
                    return 1;
                }
            }
            return 0;
        }

        int takeFull() {
            VarHandle.fullFence();
            int taken = (int) HEAD.getAndSet(this, 0);
            VarHandle.fullFence();
            return taken;
        }

        int takeInTwoSteps() {
            int taken = (int) HEAD.getVolatile(this);
            HEAD.setVolatile(this, 0);
            return taken;
        }
    }

    /** cmpxchg against xchg. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-cancel-first-xchg", change = "the protocol as it stands")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = BOTH)
    public static class Reference {
        @Actor
        public void cancel(Task t, II_Result r) {
            r.r1 = t.cancelFull();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r2 = t.takeFull();
        }
    }

    /** Ownership does not depend on order: the weakest atomic access that Java has decides it as well. */
    @JCStressTest
    @Rung(value = 2, change = "against 1: cancel() uses a plain weak compareAndSet")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = BOTH)
    public static class CancelRelaxed {
        @Actor
        public void cancel(Task t, II_Result r) {
            r.r1 = t.cancelRelaxed();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r2 = t.takeFull();
        }
    }

    /** The strongest read and the strongest write do not add up to an exchange: cancel() fits in between. */
    @JCStressTest
    @Rung(value = 3, change = "against 1: run() takes by a volatile read and a volatile write")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "1, 1", expect = ACCEPTABLE_INTERESTING, desc = BOTH)
    public static class TakeInTwoSteps {
        @Actor
        public void cancel(Task t, II_Result r) {
            r.r1 = t.cancelFull();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r2 = t.takeInTwoSteps();
        }
    }
}
