package racecard.jcstress.ladder.taskwork;

import static java.lang.invoke.ConstantBootstraps.fieldVarHandle;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;
import racecard.jcstress.ladder.SpinLocked;

/**
 * A work that comes back. A is alone on the list; run() takes and runs it, somebody queues X, then A again on top of
 * it. A canceller that looked at A the first time swings the head from A to what it remembers as A's next, and X falls
 * off the list: the head says A, as it did, and is not the same.
 *
 * <p>The empty critical section keeps A from being run, and so from being queued again, while a canceller is inside.
 * But the canceller must also read A's next after the head that it is going to replace. The kernel has the address
 * dependency for that; Java reads the head with acquire.
 *
 * <p>The litmus programs go on after a failed take; here a run() that took nothing queues nothing, which drops only
 * outcomes that are of no interest.
 */
@Claim(ladder = "cancel-aba", value = "A work queued again keeps what was queued below it")
public final class CancelAba {
    private static final String CANCELLED = "cancel() removed A before run() took it";
    private static final String TOO_LATE = "cancel() came while A was away, and A and X are queued";
    private static final String AGAIN = "cancel() removed A when it was back, and X is queued";
    private static final String LOST = "cancel() removed A when it was back but with its old next: X is lost";

    private CancelAba() {}

    /** The list A(1) alone; next is A's; X is 5. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);
        private static final VarHandle NEXT =
                fieldVarHandle(MethodHandles.lookup(), "next", VarHandle.class, Task.class, int.class);

        int head = 1;
        int next;

        boolean replaceHead(int from, int to) {
            VarHandle.fullFence();
            boolean replaced = HEAD.compareAndSet(this, from, to);
            VarHandle.fullFence();
            return replaced;
        }

        void waitForCancellers() {
            lock();
            unlock();
        }

        void queueXThenA() {
            replaceHead(0, 5);
            NEXT.setOpaque(this, 5);
            replaceHead(5, 1);
        }

        int headAcquire() {
            return (int) HEAD.getAcquire(this);
        }

        int headOpaque() {
            return (int) HEAD.getOpaque(this);
        }

        int nextOpaque() {
            return (int) NEXT.getOpaque(this);
        }
    }

    /** The protocol: lock against requeueing, acquire against a stale next. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-cancel-aba-locked", change = "the protocol as it stands")
    @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "-1, 1, 1", expect = ACCEPTABLE, desc = TOO_LATE)
    @Outcome(id = "5, 1, 5", expect = ACCEPTABLE, desc = AGAIN)
    @Outcome(id = "0, 1, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void cancel(Task t, III_Result r) {
            t.lock();
            int head = t.headAcquire();
            int next = t.nextOpaque();
            r.r1 = head == 1 && t.replaceHead(1, next) ? next : -1;
            t.unlock();
        }

        @Actor
        public void run(Task t, III_Result r) {
            if (t.replaceHead(1, 0)) {
                t.waitForCancellers();
                t.queueXThenA();
                r.r2 = 1;
            }
        }

        @Arbiter
        public void left(Task t, III_Result r) {
            r.r3 = t.head;
        }
    }

    /** Nothing keeps A away while a canceller remembers its next. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-cancel-aba-nolock", change = "against 1: no critical section")
    @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "-1, 1, 1", expect = ACCEPTABLE, desc = TOO_LATE)
    @Outcome(id = "5, 1, 5", expect = ACCEPTABLE, desc = AGAIN)
    @Outcome(id = "0, 1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class NoLock {
        @Actor
        public void cancel(Task t, III_Result r) {
            t.lock();
            int head = t.headAcquire();
            int next = t.nextOpaque();
            r.r1 = head == 1 && t.replaceHead(1, next) ? next : -1;
            t.unlock();
        }

        @Actor
        public void run(Task t, III_Result r) {
            if (t.replaceHead(1, 0)) {
                t.queueXThenA();
                r.r2 = 1;
            }
        }

        @Arbiter
        public void left(Task t, III_Result r) {
            r.r3 = t.head;
        }
    }

    /**
     * The lock is right and the reads are not: next may be read early, the head late. READ_ONCE alone, taken into Java,
     * is this step.
     */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-cancel-aba-locked-nodep", change = "against 1: the head is read opaque")
    @Outcome(id = "0, 0, 0", expect = ACCEPTABLE, desc = CANCELLED)
    @Outcome(id = "-1, 1, 1", expect = ACCEPTABLE, desc = TOO_LATE)
    @Outcome(id = "5, 1, 5", expect = ACCEPTABLE, desc = AGAIN)
    @Outcome(id = "0, 1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class NoDependency {
        @Actor
        public void cancel(Task t, III_Result r) {
            t.lock();
            int head = t.headOpaque();
            int next = t.nextOpaque();
            r.r1 = head == 1 && t.replaceHead(1, next) ? next : -1;
            t.unlock();
        }

        @Actor
        public void run(Task t, III_Result r) {
            if (t.replaceHead(1, 0)) {
                t.waitForCancellers();
                t.queueXThenA();
                r.r2 = 1;
            }
        }

        @Arbiter
        public void left(Task t, III_Result r) {
            r.r3 = t.head;
        }
    }
}
