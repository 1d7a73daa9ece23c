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
 * Going to sleep. The main loop says that it wants to be notified and looks once more for bottom halves; who schedules
 * one looks whether anybody wants to be notified.
 *
 * <p>Naive view: an atomic read-modify-write of notify_me is a barrier. It is on x86; on aarch64 a sequentially
 * consistent one orders no later plain read, and qemu-img convert hung (LP#1805256). Java's volatile exchange gives an
 * opaque read no more.
 */
@Claim(ladder = "notify-me", value = "A main loop that sleeps has seen the bottom half or is woken for it")
public final class NotifyMe {
    private static final String BOTH = "the main loop saw the bottom half and is woken as well";
    private static final String SEES = "the main loop saw the bottom half and does not sleep";
    private static final String WOKEN = "the main loop sleeps and is woken";
    private static final String LOST = "the main loop sleeps, and nobody wakes it";

    private NotifyMe() {}

    /** Nothing is scheduled and nobody sleeps. */
    @State
    public static class Context {
        private static final VarHandle NOTIFY_ME =
                fieldVarHandle(MethodHandles.lookup(), "notifyMe", VarHandle.class, Context.class, int.class);
        private static final VarHandle SCHEDULED =
                fieldVarHandle(MethodHandles.lookup(), "scheduled", VarHandle.class, Context.class, int.class);

        int notifyMe;
        int scheduled;
    }

    /** A full barrier on either side. */
    @JCStressTest
    @Rung(value = 1, kernel = "TL-18-notify-me-mb", change = "the protocol as it stands")
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = SEES)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = WOKEN)
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void mainLoop(Context t, II_Result r) {
            Context.NOTIFY_ME.setOpaque(t, 1);
            VarHandle.fullFence();
            r.r1 = (int) Context.SCHEDULED.getOpaque(t);
        }

        @Actor
        public void worker(Context t, II_Result r) {
            Context.SCHEDULED.setOpaque(t, 1);
            VarHandle.fullFence();
            r.r2 = (int) Context.NOTIFY_ME.getOpaque(t);
        }
    }

    /** Until April 2020. */
    @JCStressTest
    @Rung(value = 2, kernel = "TL-17-notify-me-no-mb", change = "against 1: an exchange that orders no later read")
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = SEES)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = WOKEN)
    @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class NoBarrier {
        @Actor
        public void mainLoop(Context t, II_Result r) {
            Context.NOTIFY_ME.getAndSetRelease(t, 1);
            r.r1 = (int) Context.SCHEDULED.getOpaque(t);
        }

        @Actor
        public void worker(Context t, II_Result r) {
            Context.SCHEDULED.setOpaque(t, 1);
            VarHandle.fullFence();
            r.r2 = (int) Context.NOTIFY_ME.getOpaque(t);
        }
    }
}
