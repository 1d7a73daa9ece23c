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
 * The notification flag (TIF_NOTIFY_RESUME, TIF_NOTIFY_SIGNAL). add() pushes, then tests and sets the flag, and kicks
 * the target only if it was clear. The target clears the flag and then looks at the list.
 *
 * <p>A notification is lost when add() finds the flag still set and does not kick, the target clears it after that, and
 * yet sees no work. One full barrier on each side prevents it: on the adder's side the push or the test-and-set may be
 * it, on the target's side smp_mb__after_atomic.
 *
 * <p>Java has no relaxed exchange. The adder's is an acquire, which leaves its store free to overtake the push; the
 * target's is a release, which leaves the later look at the list free to overtake it. With these halves swapped Java
 * would forbid what the kernel's relaxed operations allow.
 */
@Claim(ladder = "tif", value = "A target that clears the flag and sees no work is kicked again")
public final class Tif {
    private static final String SEEN = "add() found the flag set and did not kick; the target saw the work";
    private static final String KICKED = "add() set the flag anew and kicks; the target comes back";
    private static final String TWICE = "add() set the flag anew and kicks; the target saw the work already";
    private static final String LOST =
            "add() found the flag set and did not kick; the target cleared it and saw no work";

    private Tif() {}

    /** An empty list, and the flag set already. */
    @State
    public static class Task {
        private static final VarHandle WORKS =
                fieldVarHandle(MethodHandles.lookup(), "works", VarHandle.class, Task.class, int.class);
        private static final VarHandle TIF =
                fieldVarHandle(MethodHandles.lookup(), "tif", VarHandle.class, Task.class, int.class);

        int works;
        int tif = 1;

        void pushFull() {
            VarHandle.fullFence();
            WORKS.compareAndSet(this, 0, 1);
            VarHandle.fullFence();
        }

        void pushRelease() {
            WORKS.compareAndExchangeRelease(this, 0, 1);
        }

        void pushRelaxed() {
            while (!WORKS.weakCompareAndSetPlain(this, 0, 1)) {} // only this thread pushes: a failure is spurious
        }

        int works() {
            return (int) WORKS.getOpaque(this);
        }

        int testAndSetFull() {
            VarHandle.fullFence();
            int was = (int) TIF.getAndSet(this, 1);
            VarHandle.fullFence();
            return was;
        }

        /** The store half is plain. */
        int testAndSetRelaxed() {
            return (int) TIF.getAndSetAcquire(this, 1);
        }

        /** The load half is plain. */
        void clearRelaxed() {
            TIF.getAndSetRelease(this, 0);
        }
    }

    /** Both operations of add() are full barriers. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-tif", change = "the protocol as it stands")
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = KICKED)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void add(Task t, III_Result r) {
            t.pushFull();
            r.r1 = t.testAndSetFull();
        }

        @Actor
        public void target(Task t, III_Result r) {
            t.clearRelaxed();
            VarHandle.fullFence();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }

    /** The test-and-set alone is enough. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-tif-add-relaxed-full", change = "against 1: the push is relaxed")
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = KICKED)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = LOST)
    public static class AddRelaxedThenFull {
        @Actor
        public void add(Task t, III_Result r) {
            t.pushRelaxed();
            r.r1 = t.testAndSetFull();
        }

        @Actor
        public void target(Task t, III_Result r) {
            t.clearRelaxed();
            VarHandle.fullFence();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }

    /** The push alone is enough. */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-tif-add-full-relaxed", change = "against 1: the test-and-set is relaxed")
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = KICKED)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = LOST)
    public static class AddFullThenRelaxed {
        @Actor
        public void add(Task t, III_Result r) {
            t.pushFull();
            r.r1 = t.testAndSetRelaxed();
        }

        @Actor
        public void target(Task t, III_Result r) {
            t.clearRelaxed();
            VarHandle.fullFence();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }

    /** A release holds back what came before the push, not the push itself: the flag may become visible first. */
    @JCStressTest
    @Rung(value = 4, kernel = "TW-tif-add-release-relaxed", change = "against 3: the push is a release")
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = KICKED)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "1, 0, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class AddReleaseThenRelaxed {
        @Actor
        public void add(Task t, III_Result r) {
            t.pushRelease();
            r.r1 = t.testAndSetRelaxed();
        }

        @Actor
        public void target(Task t, III_Result r) {
            t.clearRelaxed();
            VarHandle.fullFence();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }

    /** The list may be read before the flag is cleared. On x86 the atomic clear is itself a barrier. */
    @JCStressTest
    @Rung(value = 5, kernel = "TW-tif-nomb-target", change = "against 1: no barrier after the target's clear")
    @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = KICKED)
    @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = TWICE)
    @Outcome(id = "1, 0, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class NoBarrierInTarget {
        @Actor
        public void add(Task t, III_Result r) {
            t.pushFull();
            r.r1 = t.testAndSetFull();
        }

        @Actor
        public void target(Task t, III_Result r) {
            t.clearRelaxed();
            r.r2 = t.works();
        }

        @Arbiter
        public void flagLeft(Task t, III_Result r) {
            r.r3 = t.tif;
        }
    }
}
