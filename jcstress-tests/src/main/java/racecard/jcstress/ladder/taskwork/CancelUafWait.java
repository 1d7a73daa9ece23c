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
 * The same lifetime as in the ladder cancel-uaf, as it was guarded from 2012 to 2017: run() does not take pi_lock but
 * only waits until it sees it free (spin_unlock_wait).
 *
 * <p>Naive view: seen free is as good as taken and dropped. But to take a lock is an acquire, and an acquire does not
 * hold back its own store: the canceller may read the list while its lock is still on the way to memory. run() then
 * sees a free lock, the canceller sees a full list: store buffering, with a lock as one of the stores. x86 locks with a
 * locked instruction, which is a full barrier, so it never shows here.
 */
@Claim(ladder = "cancel-uaf-wait", value = "Seeing pi_lock free is as good as having held it")
public final class CancelUafWait {
    private static final String GONE = "cancel() found the list already taken";
    private static final String ALIVE = "cancel() found the work and it was alive, or run() saw it holding the lock";
    private static final String FREED = "cancel() found the work and touched it after run() saw the lock free";

    private CancelUafWait() {}

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
        int look() {
            return (int) HEAD.getOpaque(this) == 1 ? (int) LIVE.getOpaque(this) : -1;
        }

        /**
         * Takes the list, looks at the lock once, and runs only if it saw it free: what a waiting loop does on its last
         * turn.
         */
        void takeWaitRun() {
            VarHandle.fullFence();
            HEAD.compareAndSet(this, 1, 0);
            VarHandle.fullFence();
            boolean free = !seenLocked();
            VarHandle.fullFence();
            if (free) {
                LIVE.setOpaque(this, 0);
            }
        }
    }

    /** What a strong spin_unlock_wait, or a lock that is a full barrier, makes of it. */
    @JCStressTest
    @Rung(
            value = 1,
            kernel = "TW-cancel-uaf-unlockwait-mbafterlock",
            change = "the old protocol with a full barrier after the canceller's lock")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = FORBIDDEN, desc = FREED)
    public static class BarrierAfterLock {
        @Actor
        public void cancel(Task t, I_Result r) {
            t.lock();
            VarHandle.fullFence();
            r.r1 = t.look();
            t.unlock();
        }

        @Actor
        public void run(Task t) {
            t.takeWaitRun();
        }
    }

    /** The old protocol on a machine whose lock is an acquire and no more. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-cancel-uaf-unlockwait", change = "against 1: no barrier after the canceller's lock")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = GONE)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = ALIVE)
    @Outcome(id = "0", expect = ACCEPTABLE_INTERESTING, desc = FREED)
    public static class AcquireOnly {
        @Actor
        public void cancel(Task t, I_Result r) {
            t.lock();
            r.r1 = t.look();
            t.unlock();
        }

        @Actor
        public void run(Task t) {
            t.takeWaitRun();
        }
    }
}
