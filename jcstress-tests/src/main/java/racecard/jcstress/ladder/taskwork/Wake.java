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
 * Going to sleep against being woken. The waker sets TIF_NOTIFY_SIGNAL and then looks whether the target sleeps; the
 * target says that it sleeps and then looks at the flag.
 *
 * <p>Store buffering again, and the oldest of its kind: without a full barrier between saying and looking both see
 * nothing, the waker wakes nobody and the target sleeps on its work.
 */
@Claim(ladder = "wake", value = "A target that goes to sleep over a set flag is woken")
public final class Wake {
    private static final String WOKEN = "the waker saw the sleeper and wakes it";
    private static final String AWAKE = "the target saw the flag and does not sleep";
    private static final String BOTH = "each saw the other";
    private static final String LOST = "the waker saw nobody asleep and the target saw no flag: it sleeps on its work";

    private Wake() {}

    /** No flag, nobody asleep. */
    @State
    public static class Task {
        private static final VarHandle TIF =
                fieldVarHandle(MethodHandles.lookup(), "tif", VarHandle.class, Task.class, int.class);
        private static final VarHandle SLEEPING =
                fieldVarHandle(MethodHandles.lookup(), "sleeping", VarHandle.class, Task.class, int.class);

        int tif;
        int sleeping;

        void setFlagFull() {
            VarHandle.fullFence();
            TIF.getAndSet(this, 1);
            VarHandle.fullFence();
        }

        void setFlagVolatile() {
            TIF.getAndSet(this, 1);
        }

        int flag() {
            return (int) TIF.getOpaque(this);
        }

        int flagVolatile() {
            return (int) TIF.getVolatile(this);
        }

        void saySleeping() {
            SLEEPING.setOpaque(this, 1);
        }

        void saySleepingVolatile() {
            SLEEPING.setVolatile(this, 1);
        }

        int sleeping() {
            return (int) SLEEPING.getOpaque(this);
        }

        int sleepingVolatile() {
            return (int) SLEEPING.getVolatile(this);
        }
    }

    /** A full test-and-set on one side, set_current_state on the other. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-wake", change = "the protocol as it stands")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = WOKEN)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = AWAKE)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void waker(Task t, II_Result r) {
            t.setFlagFull();
            r.r1 = t.sleeping();
        }

        @Actor
        public void sleeper(Task t, II_Result r) {
            t.saySleeping();
            VarHandle.fullFence();
            r.r2 = t.flag();
        }
    }

    /** A plain state store instead of set_current_state. x86 shows it. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-wake-nomb", change = "against 1: the target says so without a barrier")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = WOKEN)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = AWAKE)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class NoBarrier {
        @Actor
        public void waker(Task t, II_Result r) {
            t.setFlagFull();
            r.r1 = t.sleeping();
        }

        @Actor
        public void sleeper(Task t, II_Result r) {
            t.saySleeping();
            r.r2 = t.flag();
        }
    }

    /** Java's own way out. */
    @JCStressTest
    @Rung(value = 3, change = "against 2: every access is volatile")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = WOKEN)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = AWAKE)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = LOST)
    public static class AllVolatile {
        @Actor
        public void waker(Task t, II_Result r) {
            t.setFlagVolatile();
            r.r1 = t.sleepingVolatile();
        }

        @Actor
        public void sleeper(Task t, II_Result r) {
            t.saySleepingVolatile();
            r.r2 = t.flagVolatile();
        }
    }
}
