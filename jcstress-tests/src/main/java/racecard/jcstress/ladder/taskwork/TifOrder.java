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

/**
 * The order of push and flag. add() first makes the work visible, then says so; said too early, the target looks, finds
 * nothing, and has used up the notification. No barrier repairs that: plain interleaving shows it.
 */
@Claim(ladder = "tif-order", value = "A target that was notified finds the work")
public final class TifOrder {
    private static final String NOT_YET = "the target came first; the flag is set and brings it back";
    private static final String EARLY =
            "the target found no flag but the work already; the flag brings it back for nothing";
    private static final String SEEN = "the target took the flag and found the work";
    private static final String LOST = "the target took the flag and found no work, and the flag is clear";

    private TifOrder() {}

    /** An empty list, and the flag clear. */
    @State
    public static class Task {
        private static final VarHandle WORKS =
                fieldVarHandle(MethodHandles.lookup(), "works", VarHandle.class, Task.class, int.class);
        private static final VarHandle TIF =
                fieldVarHandle(MethodHandles.lookup(), "tif", VarHandle.class, Task.class, int.class);

        int works;
        int tif;

        void push() {
            VarHandle.fullFence();
            WORKS.compareAndSet(this, 0, 1);
            VarHandle.fullFence();
        }

        void setFlag() {
            VarHandle.fullFence();
            TIF.getAndSet(this, 1);
            VarHandle.fullFence();
        }

        /** Clears the flag, then looks: 1 when it was set. */
        int clearFlag() {
            int was = (int) TIF.getAndSetRelease(this, 0);
            VarHandle.fullFence();
            return was;
        }

        int works() {
            return (int) WORKS.getOpaque(this);
        }
    }

    /** Push, then flag. */
    @JCStressTest
    @Rung(value = 1, change = "the protocol as it stands, the flag clear at first")
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = NOT_YET)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void add(Task t) {
            t.push();
            t.setFlag();
        }

        @Actor
        public void target(Task t, III_Result r) {
            r.r1 = t.clearFlag();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }

    /** Flag, then push. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-tif-flagfirst", change = "against 1: the flag is set before the push")
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = NOT_YET)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class FlagFirst {
        @Actor
        public void add(Task t) {
            t.setFlag();
            t.push();
        }

        @Actor
        public void target(Task t, III_Result r) {
            r.r1 = t.clearFlag();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }
}
