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
 * Publication. add() writes the work's payload and pushes the work; run() takes the list and uses the payload.
 *
 * <p>Naive view: the push comes after the payload, so whoever finds the work finds the payload. That holds as long as
 * the push releases and the take acquires. Weaken either and the payload may still be under way: the compiler may swap
 * the two stores of add() or the two loads of run(), and so may an Arm or Power core. x86 keeps both orders, so the bad
 * outcomes below are allowed and are not expected to show here.
 */
@Claim(ladder = "pub-run", value = "A work that run() takes is a work whose payload it sees")
public final class PubRun {
    private static final String EARLY = "run() came before the push and took nothing";
    private static final String SEEN = "run() took the work and saw its payload";
    private static final String STALE = "run() took the work but saw the payload unwritten";

    private PubRun() {}

    /** One work; head is 1 while it is on the list. */
    @State
    public static class Task {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);
        private static final VarHandle DATA =
                fieldVarHandle(MethodHandles.lookup(), "data", VarHandle.class, Task.class, int.class);

        int head;
        int data;

        void writePayload() {
            DATA.setOpaque(this, 1);
        }

        int readPayload() {
            return (int) DATA.getOpaque(this);
        }

        void pushFull() {
            VarHandle.fullFence();
            HEAD.compareAndSet(this, 0, 1);
            VarHandle.fullFence();
        }

        void pushRelease() {
            HEAD.compareAndExchangeRelease(this, 0, 1);
        }

        void pushRelaxed() {
            while (!HEAD.weakCompareAndSetPlain(this, 0, 1)) {} // only this thread pushes: a failure is spurious
        }

        boolean takeFull() {
            if ((int) HEAD.getOpaque(this) == 0) {
                return false;
            }
            VarHandle.fullFence();
            boolean taken = HEAD.compareAndSet(this, 1, 0);
            VarHandle.fullFence();
            return taken;
        }

        /** The read half of a release exchange is plain, which is the half that a relaxed take leaves unordered. */
        boolean takeRelaxed() {
            return (int) HEAD.getAndSetRelease(this, 0) == 1;
        }
    }

    /** The protocol: a full cmpxchg pushes, a full cmpxchg takes. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-pub-run", change = "the protocol as it stands")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = STALE)
    public static class Reference {
        @Actor
        public void add(Task t) {
            t.writePayload();
            t.pushFull();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r1 = t.takeFull() ? 1 : 0;
            r.r2 = r.r1 == 1 ? t.readPayload() : -1;
        }
    }

    /** A release is all that publication needs. (Notification needs more: see the ladder jobctl-sb.) */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-pub-run-addrelease", change = "against 1: the push is a release cmpxchg")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = STALE)
    public static class AddRelease {
        @Actor
        public void add(Task t) {
            t.writePayload();
            t.pushRelease();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r1 = t.takeFull() ? 1 : 0;
            r.r2 = r.r1 == 1 ? t.readPayload() : -1;
        }
    }

    /** Without the release nothing keeps the payload before the push. */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-pub-run-addrelaxed", change = "against 2: the push is relaxed")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class AddRelaxed {
        @Actor
        public void add(Task t) {
            t.writePayload();
            t.pushRelaxed();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r1 = t.takeFull() ? 1 : 0;
            r.r2 = r.r1 == 1 ? t.readPayload() : -1;
        }
    }

    /**
     * Without the acquire run() may have read the payload before it took the work; here it is not reached through the
     * pointer taken.
     */
    @JCStressTest
    @Rung(value = 4, kernel = "TW-pub-run-takerelaxed", change = "against 1: the take is a relaxed exchange")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class TakeRelaxed {
        @Actor
        public void add(Task t) {
            t.writePayload();
            t.pushFull();
        }

        @Actor
        public void run(Task t, II_Result r) {
            r.r1 = t.takeRelaxed() ? 1 : 0;
            r.r2 = r.r1 == 1 ? t.readPayload() : -1;
        }
    }
}
