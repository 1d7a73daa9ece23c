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
 * The same promise by a flag, as in the first revision of 2012: add() looks at the exiting flag under pi_lock and
 * pushes there; the exiting task sets the flag, makes sure that no add is inside the lock, and looks at the list.
 *
 * <p>Making sure by a lock and an unlock is right. Making sure by seeing the lock free is the trap of the ladder
 * cancel-uaf-wait: the adder may have read the flag while its own lock was not yet visible. The two full barriers of
 * the exiting task do not help, for the missing order is the adder's.
 */
@Claim(ladder = "exit-pfexiting", value = "A work that add() accepted before the exiting flag was set is run")
public final class ExitPfExiting {
    private static final String REFUSED = "add() saw the task exiting and was refused";
    private static final String RUN = "add() was accepted and the exiting task saw its work";
    private static final String WAITS = "the exiting task saw the lock held and would go on waiting";
    private static final String LOST = "add() was accepted and the exiting task saw the lock free and no work";

    private ExitPfExiting() {}

    /** An empty list of a task that is not exiting yet. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);
        private static final VarHandle EXITING =
                fieldVarHandle(MethodHandles.lookup(), "exiting", VarHandle.class, Task.class, int.class);

        int head;
        int exiting;

        /** 1 when the work was accepted. */
        int add() {
            lock();
            int accepted = (int) EXITING.getOpaque(this) == 0 ? 1 : 0;
            if (accepted == 1) {
                HEAD.setOpaque(this, 1);
            }
            unlock();
            return accepted;
        }

        void setExiting() {
            EXITING.setOpaque(this, 1);
        }

        int head() {
            return (int) HEAD.getOpaque(this);
        }
    }

    /** Lock and unlock: every add is before or after. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-exit-pfexiting-lockunlock", change = "the old protocol with a real lock and unlock")
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = REFUSED)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = LOST)
    public static class LockUnlock {
        @Actor
        public void add(Task t, II_Result r) {
            r.r1 = t.add();
        }

        @Actor
        public void exit(Task t, II_Result r) {
            t.setExiting();
            t.lock();
            t.unlock();
            r.r2 = t.head();
        }
    }

    /** As it was: the task looks at the lock once here, which is the last turn of its waiting loop. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "TW-exit-pfexiting-unlockwait",
            change = "against 1: the lock is only seen free, between two barriers")
    @Outcome(
            id = {"0, 0", "0, -1"},
            expect = ACCEPTABLE,
            desc = REFUSED)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "1, -1", expect = ACCEPTABLE, desc = WAITS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class UnlockWait {
        @Actor
        public void add(Task t, II_Result r) {
            r.r1 = t.add();
        }

        @Actor
        public void exit(Task t, II_Result r) {
            t.setExiting();
            VarHandle.fullFence();
            boolean free = !t.seenLocked();
            VarHandle.fullFence();
            int head = t.head();
            r.r2 = free ? head : -1;
        }
    }
}
