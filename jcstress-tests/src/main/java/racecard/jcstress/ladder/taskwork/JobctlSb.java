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
 * The fast path of August 2020. add(TWA_SIGNAL) pushes its work and then looks whether the TASK_WORK bit is set
 * already; if it is, the target is bound for get_signal anyway and nobody need take the siglock. get_signal clears the
 * bit and then looks at the list. The bit may be set over an empty list: its work was cancelled, or run elsewhere.
 *
 * <p>Naive view: one of the two comes first, and then the other sees it. But each writes one word and reads the other,
 * and a store may wait in its core's buffer while the core reads on: store buffering, the one reordering that x86 shows
 * every day. So both sides need a full barrier between their store and their load. The cmpxchg of the push is one; the
 * first posted version of the patch had none in get_signal, and no lock makes up for it.
 */
@Claim(
        ladder = "jobctl-sb",
        value = "A target that leaves get_signal without a work has been, or will be, signalled for it")
public final class JobctlSb {
    private static final String BOTH = "add() saw the bit clear and signals; the target saw the work as well";
    private static final String SIGNALS = "add() saw the bit clear and signals; the target comes back";
    private static final String RUNS = "add() saw the bit set and stays silent; the target saw the work";
    private static final String LOST = "add() saw the bit set and stays silent; the target leaves without the work";

    private JobctlSb() {}

    /** An empty list, and the bit set already. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle WORKS =
                fieldVarHandle(MethodHandles.lookup(), "works", VarHandle.class, Task.class, int.class);
        private static final VarHandle JOBCTL =
                fieldVarHandle(MethodHandles.lookup(), "jobctl", VarHandle.class, Task.class, int.class);

        int works;
        int jobctl = 1;

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

        int bit() {
            return (int) JOBCTL.getOpaque(this);
        }

        void clearBit() {
            JOBCTL.setOpaque(this, 0);
        }
    }

    /** A full cmpxchg on one side, smp_store_mb on the other. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-jobctl-sb", change = "the protocol as it stands")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void add(Task t, II_Result r) {
            t.pushFull();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            VarHandle.fullFence();
            r.r2 = t.works();
        }
    }

    /** The first posted version. The cleared bit waits in the store buffer while the list is read: x86 shows it. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "TW-jobctl-sb-nomb-target",
            change = "against 1: get_signal clears the bit without a barrier")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class NoBarrierInTarget {
        @Actor
        public void add(Task t, II_Result r) {
            t.pushFull();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            r.r2 = t.works();
        }
    }

    /**
     * As in the kernel, where get_signal holds the siglock. The fast path of add() never takes it, so it orders nothing
     * between the two.
     */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-jobctl-sb-locked-target", change = "against 2: the target holds the siglock")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class LockedTarget {
        @Actor
        public void add(Task t, II_Result r) {
            t.pushFull();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.lock();
            t.clearBit();
            r.r2 = t.works();
            t.unlock();
        }
    }

    /**
     * Enough to publish the work, not enough here: a release lets the look at the bit come before the push is visible.
     * x86 pushes with a locked instruction and never shows it.
     */
    @JCStressTest
    @Rung(value = 4, kernel = "TW-jobctl-sb-addrelease", change = "against 1: the push is a release cmpxchg")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class AddRelease {
        @Actor
        public void add(Task t, II_Result r) {
            t.pushRelease();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            VarHandle.fullFence();
            r.r2 = t.works();
        }
    }

    /** No order at all on the adder's side. */
    @JCStressTest
    @Rung(value = 5, kernel = "TW-jobctl-sb-addrelaxed", change = "against 4: the push is relaxed")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class AddRelaxed {
        @Actor
        public void add(Task t, II_Result r) {
            t.pushRelaxed();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            VarHandle.fullFence();
            r.r2 = t.works();
        }
    }

    /** No order on either side. */
    @JCStressTest
    @Rung(value = 6, kernel = "TW-jobctl-sb-neither", change = "against 5: no barrier in the target either")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class Neither {
        @Actor
        public void add(Task t, II_Result r) {
            t.pushRelaxed();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            r.r2 = t.works();
        }
    }
}
