package racecard.jcstress.ladder.taskwork;

import static java.lang.invoke.ConstantBootstraps.fieldVarHandle;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;

/**
 * Waiting in a loop for a flag that another thread sets.
 *
 * <p>A plain read tells the compiler that nobody else writes the field: it may read it once, before the loop, and spin
 * for ever on what it remembers. This is no matter of processors; it needs only a compiler that has seen the loop run
 * long enough. An opaque read must be performed each time and sees the write in the end. A volatile read does that as
 * well and orders what follows.
 */
@Claim(ladder = "spin", value = "A loop that waits for a flag ends when the flag is set")
public final class Spin {
    private static final String ENDED = "the loop saw the flag and ended";
    private static final String HANGS = "the loop went on although the flag was set long ago";

    private Spin() {}

    /** The flag. */
    @State
    public static class Target {
        private static final VarHandle FLAG =
                fieldVarHandle(MethodHandles.lookup(), "flag", VarHandle.class, Target.class, int.class);

        int flag;
    }

    /** Performed each time, seen in the end. */
    @JCStressTest(Mode.Termination)
    @Rung(value = 1, change = "the flag is read opaque")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = FORBIDDEN, desc = HANGS)
    public static class Opaque {
        @Actor
        public void waiter(Target t) {
            while ((int) Target.FLAG.getOpaque(t) == 0) {}
        }

        @Signal
        public void wake(Target t) {
            Target.FLAG.setOpaque(t, 1);
        }
    }

    /** As strong as it gets. */
    @JCStressTest(Mode.Termination)
    @Rung(value = 2, change = "against 1: the flag is volatile")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = FORBIDDEN, desc = HANGS)
    public static class Volatile {
        @Actor
        public void waiter(Target t) {
            while ((int) Target.FLAG.getVolatile(t) == 0) {}
        }

        @Signal
        public void wake(Target t) {
            Target.FLAG.setVolatile(t, 1);
        }
    }

    /** Read once, remembered for ever: this JIT does it. */
    @JCStressTest(Mode.Termination)
    @Rung(value = 3, change = "against 1: the flag is plain")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = ACCEPTABLE_INTERESTING, desc = HANGS)
    public static class Plain {
        @Actor
        public void waiter(Target t) {
            while (t.flag == 0) {}
        }

        @Signal
        public void wake(Target t) {
            t.flag = 1;
        }
    }
}
