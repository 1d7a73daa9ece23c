package racecard.jcstress.ladder.taskwork;

import static java.lang.invoke.ConstantBootstraps.fieldVarHandle;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;

/**
 * A target that really sleeps: it says so, looks at the flag, and parks; the waker sets the flag, looks for a sleeper,
 * and unparks it. The ladder wake is this race cut down to its four accesses; here the lost wake-up is a thread that
 * never ends.
 *
 * <p>The signal comes when the target has long been asleep, so this shows that the hand-over works at all, and the
 * ladder wake that it works in the narrow moment.
 */
@Claim(ladder = "sleep", value = "A sleeper that is woken wakes up")
public final class Sleep {
    private static final String ENDED = "the sleeper was woken, or saw the flag in time";
    private static final String HANGS = "the sleeper sleeps on although the flag was set long ago";

    private Sleep() {}

    /** No flag, nobody asleep. */
    @State
    public static class Task {
        private static final VarHandle TIF =
                fieldVarHandle(MethodHandles.lookup(), "tif", VarHandle.class, Task.class, int.class);
        private static final VarHandle SLEEPER =
                fieldVarHandle(MethodHandles.lookup(), "sleeper", VarHandle.class, Task.class, Thread.class);

        int tif;
        Thread sleeper;

        void saySleeping() {
            SLEEPER.setOpaque(this, Thread.currentThread());
        }

        /** A park may end for no reason, so the flag decides. */
        void sleepUntilFlag() {
            while ((int) TIF.getOpaque(this) == 0) {
                LockSupport.park(this);
            }
        }

        void setFlagAndWake() {
            TIF.setOpaque(this, 1);
            VarHandle.fullFence();
            LockSupport.unpark((Thread) SLEEPER.getOpaque(this));
        }
    }

    /** Say so, full barrier, look, sleep. */
    @JCStressTest(Mode.Termination)
    @Rung(value = 1, change = "the protocol as it stands")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = FORBIDDEN, desc = HANGS)
    public static class Reference {
        @Actor
        public void sleeper(Task t) {
            t.saySleeping();
            VarHandle.fullFence();
            t.sleepUntilFlag();
        }

        @Signal
        public void wake(Task t) {
            t.setFlagAndWake();
        }
    }

    /** The waker may look before the sleeper's word arrives, and the sleeper before the flag does. */
    @JCStressTest(Mode.Termination)
    @Rung(value = 2, change = "against 1: no barrier before the look at the flag")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = ACCEPTABLE_INTERESTING, desc = HANGS)
    public static class NoBarrier {
        @Actor
        public void sleeper(Task t) {
            t.saySleeping();
            t.sleepUntilFlag();
        }

        @Signal
        public void wake(Task t) {
            t.setFlagAndWake();
        }
    }
}
