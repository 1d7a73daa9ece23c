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
 * The race of the ladder jobctl-sb, written by somebody who knows Java and not the kernel: volatile in place of
 * barriers.
 *
 * <p>That is right when every access is volatile, for those have one order that all threads agree on. It is wrong as
 * soon as one of them is left opaque, as READ_ONCE suggests: a volatile compareAndSet is no full barrier for the
 * accesses around it. x86 compiles both to the same locked instruction, so only another processor can show the
 * difference.
 */
@Claim(ladder = "jobctl-volatile", value = "Volatile accesses do without barriers, as long as there are no others")
public final class JobctlVolatile {
    private static final String BOTH = "add() saw the bit clear and signals; the target saw the work as well";
    private static final String SIGNALS = "add() saw the bit clear and signals; the target comes back";
    private static final String RUNS = "add() saw the bit set and stays silent; the target saw the work";
    private static final String LOST = "add() saw the bit set and stays silent; the target leaves without the work";

    private JobctlVolatile() {}

    /** An empty list, and the bit set already. */
    @State
    public static class Task {
        private static final VarHandle WORKS =
                fieldVarHandle(MethodHandles.lookup(), "works", VarHandle.class, Task.class, int.class);
        private static final VarHandle JOBCTL =
                fieldVarHandle(MethodHandles.lookup(), "jobctl", VarHandle.class, Task.class, int.class);

        int works;
        int jobctl = 1;

        void push() {
            WORKS.compareAndSet(this, 0, 1);
        }

        int works() {
            return (int) WORKS.getVolatile(this);
        }

        int bit() {
            return (int) JOBCTL.getVolatile(this);
        }

        int bitOpaque() {
            return (int) JOBCTL.getOpaque(this);
        }

        void clearBit() {
            JOBCTL.setVolatile(this, 0);
        }
    }

    /** Four volatile accesses. */
    @JCStressTest
    @Rung(value = 1, change = "every access is volatile")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = LOST)
    public static class AllVolatile {
        @Actor
        public void add(Task t, II_Result r) {
            t.push();
            r.r1 = t.bit();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            r.r2 = t.works();
        }
    }

    /** One READ_ONCE taken word for word. */
    @JCStressTest
    @Rung(value = 2, change = "against 1: the look at the bit is opaque")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BOTH)
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = SIGNALS)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = RUNS)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class OpaqueLook {
        @Actor
        public void add(Task t, II_Result r) {
            t.push();
            r.r1 = t.bitOpaque();
        }

        @Actor
        public void getSignal(Task t, II_Result r) {
            t.clearBit();
            r.r2 = t.works();
        }
    }
}
