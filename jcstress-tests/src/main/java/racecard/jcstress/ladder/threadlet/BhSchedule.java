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
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;

/**
 * A bottom half that is scheduled already. The worker writes its news and schedules; the main loop clears the mark and
 * looks for news.
 *
 * <p>Naive view: who finds it scheduled may go home, because the main loop is still to come. But each writes one word
 * and reads the other: store buffering, and x86 shows it. QEMU hung within a quarter of an hour on IvyBridge and
 * Haswell until both sides exchanged the mark (e8d3b1a25f).
 */
@Claim(ladder = "bh-schedule", value = "News that come with a scheduled bottom half are seen by its next run")
public final class BhSchedule {
    private static final String BEFORE = "the main loop cleared the mark first, and will be told again";
    private static final String SEEN = "the mark was found set, and the main loop saw the news";
    private static final String LOST = "the mark was found set, and the main loop did not see the news";

    private BhSchedule() {}

    /** Scheduled; the request is ACTIVE, 1, and will be DONE, 2. */
    @State
    public static class Half {
        private static final VarHandle SCHEDULED =
                fieldVarHandle(MethodHandles.lookup(), "scheduled", VarHandle.class, Half.class, int.class);
        private static final VarHandle STATE =
                fieldVarHandle(MethodHandles.lookup(), "state", VarHandle.class, Half.class, int.class);

        int scheduled = 1;
        int state = 1;

        int xchg(int mark) {
            VarHandle.fullFence();
            int was = (int) SCHEDULED.getAndSet(this, mark);
            VarHandle.fullFence();
            return was;
        }
    }

    /** Both exchange the mark. */
    @JCStressTest
    @Rung(value = 1, kernel = "TL-16-bh-schedule-xchg", change = "the protocol as it stands")
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = BEFORE)
    @Outcome(id = "0, 1, 2", expect = ACCEPTABLE, desc = BEFORE)
    @Outcome(id = "1, 1, 2", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 1, 1", expect = FORBIDDEN, desc = LOST)
    public static class Exchange {
        @Actor
        public void worker(Half t, III_Result r) {
            Half.STATE.setOpaque(t, 2);
            r.r1 = t.xchg(1);
        }

        @Actor
        public void mainLoop(Half t, III_Result r) {
            r.r2 = t.xchg(0);
            r.r3 = (int) Half.STATE.getOpaque(t);
        }
    }

    /** Until April 2015. The news wait in the store buffer while the mark is read. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "TL-15-bh-schedule-early-return",
            change = "against 1: a look and a store in place of the exchanges")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BEFORE)
    @Outcome(id = "0, 2", expect = ACCEPTABLE, desc = BEFORE)
    @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 1", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class EarlyReturn {
        @Actor
        public void worker(Half t, II_Result r) {
            Half.STATE.setOpaque(t, 2);
            r.r1 = (int) Half.SCHEDULED.getOpaque(t);
        }

        @Actor
        public void mainLoop(Half t, II_Result r) {
            Half.SCHEDULED.setOpaque(t, 0);
            VarHandle.loadLoadFence();
            r.r2 = (int) Half.STATE.getOpaque(t);
        }
    }
}
