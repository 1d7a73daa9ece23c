package racecard.jcstress.ladder.threadlet;

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
 * Completion without the lock, October 2012. The worker writes the result, then the state; the main loop reads the
 * state, then the result. One barrier stands between the two on either side.
 *
 * <p>Naive view: a barrier in the writer is enough, for the reader asks for the result only when it has seen the state.
 * But a branch orders no later reads: the core may have read the result already. x86 keeps both orders.
 */
@Claim(ladder = "done-wmb-rmb", value = "Who sees that a request is done sees its result")
public final class DoneWmbRmb {
    private static final String EARLY = "not done yet";
    private static final String BETWEEN = "not done yet, and the result stands already";
    private static final String SEEN = "done, and the result";
    private static final String STALE = "done, and no result";

    private DoneWmbRmb() {}

    /** A request that is being worked on: ACTIVE is 1, DONE is 2, the result will be 7. */
    @State
    public static class Element {
        private static final VarHandle RET =
                fieldVarHandle(MethodHandles.lookup(), "ret", VarHandle.class, Element.class, int.class);
        private static final VarHandle STATE =
                fieldVarHandle(MethodHandles.lookup(), "state", VarHandle.class, Element.class, int.class);

        int ret;
        int state = 1;
    }

    /** smp_wmb on one side, smp_rmb on the other. */
    @JCStressTest
    @Rung(value = 1, kernel = "TL-08-done-wmb-rmb", change = "the protocol as it stands")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 7", expect = ACCEPTABLE, desc = BETWEEN)
    @Outcome(id = "2, 7", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "2, 0", expect = FORBIDDEN, desc = STALE)
    public static class Reference {
        @Actor
        public void worker(Element t) {
            Element.RET.setOpaque(t, 7);
            VarHandle.storeStoreFence();
            Element.STATE.setOpaque(t, 2);
        }

        @Actor
        public void mainLoop(Element t, II_Result r) {
            r.r1 = (int) Element.STATE.getOpaque(t);
            VarHandle.loadLoadFence();
            r.r2 = (int) Element.RET.getOpaque(t);
        }
    }

    /** TLB-12-A. */
    @JCStressTest
    @Rung(value = 2, kernel = "TL-09-done-no-wmb", change = "against 1: no barrier in the worker")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 7", expect = ACCEPTABLE, desc = BETWEEN)
    @Outcome(id = "2, 7", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "2, 0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class NoWriteBarrier {
        @Actor
        public void worker(Element t) {
            Element.RET.setOpaque(t, 7);
            Element.STATE.setOpaque(t, 2);
        }

        @Actor
        public void mainLoop(Element t, II_Result r) {
            r.r1 = (int) Element.STATE.getOpaque(t);
            VarHandle.loadLoadFence();
            r.r2 = (int) Element.RET.getOpaque(t);
        }
    }

    /** TLB-12-B. */
    @JCStressTest
    @Rung(
            value = 3,
            kernel = "TL-10-done-no-rmb-ctrl",
            change = "against 1: a branch in place of the barrier in the main loop")
    @Outcome(id = "1, 9", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "2, 7", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "2, 0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class NoReadBarrier {
        @Actor
        public void worker(Element t) {
            Element.RET.setOpaque(t, 7);
            VarHandle.storeStoreFence();
            Element.STATE.setOpaque(t, 2);
        }

        @Actor
        public void mainLoop(Element t, II_Result r) {
            r.r1 = (int) Element.STATE.getOpaque(t);
            r.r2 = r.r1 == 2 ? (int) Element.RET.getOpaque(t) : 9;
        }
    }
}
