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
import org.openjdk.jcstress.infra.results.I_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;
import racecard.jcstress.ladder.SpinLocked;

/**
 * The lifetime of a work. cancel() walks the list under pi_lock; run() takes the whole list without the lock, runs each
 * work, and a work that has run may be freed by its own callback. Between the two stands one empty critical section:
 * run() takes and drops pi_lock after it took the list.
 *
 * <p>Naive view: an empty critical section protects nothing. It protects time: a canceller that still sees the list
 * holds the lock, so run() waits until it is gone; one that enters later sees that the list was taken. So it must come
 * after the take and before the first work runs. Where it stands elsewhere, or nowhere, plain interleaving breaks the
 * protocol and any processor shows it.
 */
@Claim(ladder = "cancel-uaf", value = "A canceller never touches a work that has run and is freed")
public final class CancelUaf {
    private static final String GONE = "cancel() found the list already taken";
    private static final String ALIVE = "cancel() found the work and it was alive";
    private static final String FREED = "cancel() found the work and touched it after it was freed";

    private CancelUaf() {}

    /** One work, on the list and alive. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);
        private static final VarHandle LIVE =
                fieldVarHandle(MethodHandles.lookup(), "live", VarHandle.class, Task.class, int.class);

        int head = 1;
        int live = 1;

        /** What a canceller that found the work sees of it, or -1. */
        int walk() {
            lock();
            int seen = (int) HEAD.getOpaque(this) == 1 ? (int) LIVE.getOpaque(this) : -1;
            unlock();
            return seen;
        }

        void takeFull() {
            VarHandle.fullFence();
            HEAD.compareAndSet(this, 1, 0);
            VarHandle.fullFence();
        }

        void takeRelaxed() {
            while (!HEAD.weakCompareAndSetPlain(this, 1, 0)) {} // only this thread takes: a failure is spurious
        }

        void waitForCancellers() {
            lock();
            unlock();
        }

        /** The callback ran and freed the work. */
        void free() {
            LIVE.setOpaque(this, 0);
        }
    }

    /** The protocol since 2020: take, empty critical section, run. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-cancel-uaf-locked", change = "the protocol as it stands")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = FORBIDDEN, desc = FREED)
    public static class Reference {
        @Actor
        public void cancel(Task t, I_Result r) {
            r.r1 = t.walk();
        }

        @Actor
        public void run(Task t) {
            t.takeFull();
            t.waitForCancellers();
            t.free();
        }
    }

    /** The critical section alone carries the order: its unlock releases the take to the next canceller. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-cancel-uaf-takerelaxed-locked", change = "against 1: the take is relaxed")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = FORBIDDEN, desc = FREED)
    public static class TakeRelaxed {
        @Actor
        public void cancel(Task t, I_Result r) {
            r.r1 = t.walk();
        }

        @Actor
        public void run(Task t) {
            t.takeRelaxed();
            t.waitForCancellers();
            t.free();
        }
    }

    /** The shape of 2017 to 2020: right as well, but it takes the lock even when there is nothing to run. */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-cancel-uaf-lockaround", change = "against 1: the take is inside the critical section")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = FORBIDDEN, desc = FREED)
    public static class LockAround {
        @Actor
        public void cancel(Task t, I_Result r) {
            r.r1 = t.walk();
        }

        @Actor
        public void run(Task t) {
            t.lock();
            t.takeFull();
            t.unlock();
            t.free();
        }
    }

    /** A canceller may enter after the unlock and before the take, and then nobody waits for it. */
    @JCStressTest
    @Rung(
            value = 4,
            kernel = "TW-cancel-uaf-lockbefore",
            change = "against 1: the critical section comes before the take")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = ACCEPTABLE_INTERESTING, desc = FREED)
    public static class LockBefore {
        @Actor
        public void cancel(Task t, I_Result r) {
            r.r1 = t.walk();
        }

        @Actor
        public void run(Task t) {
            t.waitForCancellers();
            t.takeFull();
            t.free();
        }
    }

    /** Nobody waits for anybody. */
    @JCStressTest
    @Rung(value = 5, kernel = "TW-cancel-uaf-nolock", change = "against 1: no critical section")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = ACCEPTABLE_INTERESTING, desc = FREED)
    public static class NoLock {
        @Actor
        public void cancel(Task t, I_Result r) {
            r.r1 = t.walk();
        }

        @Actor
        public void run(Task t) {
            t.takeFull();
            t.free();
        }
    }
}
