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
 * The walk after spin_unlock_wait, as run() did from 2012 to 2017. The canceller swings the pointer and releases the
 * lock; run() sees the lock free again and walks.
 *
 * <p>This is message passing: pointer, then lock. The canceller's unlock releases; without an acquire on the other side
 * the walk may have read the pointer before it saw the lock free. From 2012 to 2016 an explicit full barrier stood
 * there; in 2016 the wait itself became an acquire and the barrier went.
 */
@Claim(ladder = "cancel-mid-wait", value = "Whoever sees the lock free sees what its last holder wrote")
public final class CancelMidWait {
    private static final String WAITS = "run() saw the canceller not yet done and would go on waiting";
    private static final String SEEN = "run() saw the canceller done and walked past the cancelled work";
    private static final String STALE = "run() saw the canceller done and walked to the cancelled work";

    private CancelMidWait() {}

    /** The list A(1), B(2), C(3); next is A's, done is the lock as a waiter sees it. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle NEXT =
                fieldVarHandle(MethodHandles.lookup(), "next", VarHandle.class, Task.class, int.class);
        private static final VarHandle DONE =
                fieldVarHandle(MethodHandles.lookup(), "done", VarHandle.class, Task.class, int.class);

        int next = 2;
        int done;

        void cancelB() {
            lock();
            while (!NEXT.weakCompareAndSetPlain(this, 2, 3)) {} // nobody else writes it: a failure is spurious
            DONE.setRelease(this, 1);
            unlock();
        }

        int walk() {
            return (int) NEXT.getOpaque(this);
        }

        boolean doneAcquire() {
            return (int) DONE.getAcquire(this) == 1;
        }

        boolean doneOpaque() {
            return (int) DONE.getOpaque(this) == 1;
        }
    }

    /** The wait of 2016: the look at the lock is an acquire. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-cancel-mid-unlockwait-acq", change = "the old protocol with an acquiring wait")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = WAITS)
    @Outcome(id = "3", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "2", expect = FORBIDDEN, desc = STALE)
    public static class Acquire {
        @Actor
        public void cancel(Task t) {
            t.cancelB();
        }

        @Actor
        public void run(Task t, I_Result r) {
            boolean done = t.doneAcquire();
            int next = t.walk();
            r.r1 = done ? next : -1;
        }
    }

    /** The barrier was dropped from a tree whose wait never acquired. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-cancel-mid-unlockwait-nomb", change = "against 1: the look at the lock is relaxed")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = WAITS)
    @Outcome(id = "3", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "2", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class Relaxed {
        @Actor
        public void cancel(Task t) {
            t.cancelB();
        }

        @Actor
        public void run(Task t, I_Result r) {
            boolean done = t.doneOpaque();
            int next = t.walk();
            r.r1 = done ? next : -1;
        }
    }
}
