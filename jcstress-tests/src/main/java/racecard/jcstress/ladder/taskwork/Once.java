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
import org.openjdk.jcstress.infra.results.LL_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;
import racecard.jcstress.ladder.SpinLocked;

/**
 * The whole contract in small: every work that was queued is run once, or cancelled once, or still queued; never two of
 * these and never none. A (1) is queued, X (5) may come on top of it, one thread cancels A, one runs the list.
 *
 * <p>Three parties meet here. jcstress needs a processor for each, so on a machine with two the last step does not run;
 * the first three steps are the same contract for two parties at a time, the third having acted before.
 */
@Claim(ladder = "once", value = "Every work is run once, or cancelled once, or still queued")
public final class Once {
    private static final String CANCELLED_RAN = "A was cancelled, X was run";
    private static final String CANCELLED_LEFT = "A was cancelled, X is still queued";
    private static final String RAN_RAN = "both were run";
    private static final String RAN_LEFT = "A was run, X is still queued";
    private static final String WRONG = "a work was lost, or handled twice";

    private Once() {}

    /** A alone on the list. */
    @State
    public static class Task extends SpinLocked {
        static final int A = 1;
        static final int X = 5;
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);
        private static final VarHandle BELOW =
                fieldVarHandle(MethodHandles.lookup(), "below", VarHandle.class, Task.class, int.class);

        int head = A;
        int below; // what X stands on
        int cancelledA; // only the canceller writes it
        int ranA; // only the runner writes it, and the next one
        int ranX;

        void addX() {
            int seen;
            do {
                seen = (int) HEAD.getAcquire(this);
                BELOW.setOpaque(this, seen);
            } while (!HEAD.compareAndSet(this, seen, X));
        }

        /** Looks for A under the lock; a compareAndSet that fails has found a newer list, and looks again. */
        void cancelA() {
            lock();
            while (cancelledA == 0) {
                int first = (int) HEAD.getAcquire(this);
                if (first == A) {
                    cancelledA = HEAD.compareAndSet(this, A, 0) ? 1 : 0;
                } else if (first == X && (int) BELOW.getAcquire(this) == A) {
                    cancelledA = BELOW.compareAndSet(this, A, 0) ? 1 : 0;
                } else {
                    break;
                }
            }
            unlock();
        }

        /** Takes the list, waits for cancellers, walks. */
        void run() {
            int work = (int) HEAD.getAndSet(this, 0);
            if (work != 0) {
                lock();
                unlock();
            }
            while (work != 0) {
                if (work == A) {
                    ranA++;
                    work = 0;
                } else {
                    ranX++;
                    work = (int) BELOW.getAcquire(this);
                }
            }
        }

        /** Called when all is over. */
        void fates(LL_Result r) {
            r.r1 = fate(cancelledA, ranA, head == A || (head == X && below == A));
            r.r2 = fate(0, ranX, head == X);
        }

        private static String fate(int cancelled, int ran, boolean left) {
            int times = cancelled + ran + (left ? 1 : 0);
            if (times != 1) {
                return times == 0 ? "lost" : "twice";
            }
            return cancelled == 1 ? "cancelled" : ran == 1 ? "ran" : "left";
        }
    }

    /** X is queued before the race begins. */
    @JCStressTest
    @Rung(value = 1, change = "canceller and runner; X was added before")
    @Outcome(id = "cancelled, ran", expect = ACCEPTABLE, desc = CANCELLED_RAN)
    @Outcome(id = "ran, ran", expect = ACCEPTABLE, desc = RAN_RAN)
    @Outcome(expect = FORBIDDEN, desc = WRONG)
    public static class CancelRun {
        /** Two parties, the third has acted. */
        @State
        public static class Queued extends Task {
            /** X on top of A. */
            public Queued() {
                head = X;
                below = A;
            }
        }

        @Actor
        public void cancel(Queued t) {
            t.cancelA();
        }

        @Actor
        public void run(Queued t) {
            t.run();
        }

        @Arbiter
        public void fates(Queued t, LL_Result r) {
            t.fates(r);
        }
    }

    /** Nobody runs anything yet, so A can only be cancelled. */
    @JCStressTest
    @Rung(value = 2, change = "against 1: adder and canceller; nobody runs")
    @Outcome(id = "cancelled, left", expect = ACCEPTABLE, desc = CANCELLED_LEFT)
    @Outcome(expect = FORBIDDEN, desc = WRONG)
    public static class AddCancel {
        @Actor
        public void add(Task t) {
            t.addX();
        }

        @Actor
        public void cancel(Task t) {
            t.cancelA();
        }

        @Arbiter
        public void fates(Task t, LL_Result r) {
            t.fates(r);
        }
    }

    /** Nobody cancels. */
    @JCStressTest
    @Rung(value = 3, change = "against 1: adder and runner; nobody cancels")
    @Outcome(id = "ran, ran", expect = ACCEPTABLE, desc = RAN_RAN)
    @Outcome(id = "ran, left", expect = ACCEPTABLE, desc = RAN_LEFT)
    @Outcome(expect = FORBIDDEN, desc = WRONG)
    public static class AddRun {
        @Actor
        public void add(Task t) {
            t.addX();
        }

        @Actor
        public void run(Task t) {
            t.run();
        }

        @Arbiter
        public void fates(Task t, LL_Result r) {
            t.fates(r);
        }
    }

    /** All three at once. */
    @JCStressTest
    @Rung(value = 4, change = "against 1 to 3: all three at once")
    @Outcome(id = "cancelled, ran", expect = ACCEPTABLE, desc = CANCELLED_RAN)
    @Outcome(id = "cancelled, left", expect = ACCEPTABLE, desc = CANCELLED_LEFT)
    @Outcome(id = "ran, ran", expect = ACCEPTABLE, desc = RAN_RAN)
    @Outcome(id = "ran, left", expect = ACCEPTABLE, desc = RAN_LEFT)
    @Outcome(expect = FORBIDDEN, desc = WRONG)
    public static class AddCancelRun {
        @Actor
        public void add(Task t) {
            t.addX();
        }

        @Actor
        public void cancel(Task t) {
            t.cancelA();
        }

        @Actor
        public void run(Task t) {
            t.run();
        }

        @Arbiter
        public void fates(Task t, LL_Result r) {
            t.fates(r);
        }
    }
}
