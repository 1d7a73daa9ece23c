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
import racecard.jcstress.ladder.SpinLocked;

/**
 * A result and the data it speaks of. The worker fills the buffer and publishes ret; who polls sees that ret has left
 * EINPROGRESS and reads the buffer.
 *
 * <p>Naive view: the result is written last, so the buffer is full. The threadlet patch took the lock from both sides
 * and left two bare accesses: the compiler may swap them on either side, and so may an Arm or Power core. x86 keeps
 * both orders, so the bad outcome is allowed and is not expected to show here.
 */
@Claim(ladder = "ret-mp", value = "Who sees a result sees the data that it speaks of")
public final class RetMp {
    private static final String EARLY = "not done yet";
    private static final String BETWEEN = "not done yet, and the buffer is full already";
    private static final String SEEN = "done, and the buffer is full";
    private static final String STALE = "done, and the buffer is old";

    private RetMp() {}

    /** A request in progress; ret is 1 when it is done. */
    @State
    public static class Aiocb extends SpinLocked {
        private static final VarHandle RET =
                fieldVarHandle(MethodHandles.lookup(), "ret", VarHandle.class, Aiocb.class, int.class);
        private static final VarHandle BUF =
                fieldVarHandle(MethodHandles.lookup(), "buf", VarHandle.class, Aiocb.class, int.class);

        int ret;
        int buf;

        void fill() {
            BUF.setOpaque(this, 1);
        }

        int look() {
            return (int) BUF.getOpaque(this);
        }
    }

    /** R0 and R2. */
    @JCStressTest
    @Rung(value = 1, kernel = "TL-06-ret-mp-locked", change = "the protocol before and after: ret under a mutex")
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BETWEEN)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = STALE)
    public static class Locked {
        @Actor
        public void worker(Aiocb t) {
            t.fill();
            t.lock();
            Aiocb.RET.setOpaque(t, 1);
            t.unlock();
        }

        @Actor
        public void mainLoop(Aiocb t, II_Result r) {
            t.lock();
            r.r1 = (int) Aiocb.RET.getOpaque(t);
            t.unlock();
            r.r2 = t.look();
        }
    }

    /** All that publication needs. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "TL-07-ret-mp-relacq",
            change = "against 1: a release and an acquire in place of the mutex")
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BETWEEN)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = STALE)
    public static class ReleaseAcquire {
        @Actor
        public void worker(Aiocb t) {
            t.fill();
            Aiocb.RET.setRelease(t, 1);
        }

        @Actor
        public void mainLoop(Aiocb t, II_Result r) {
            r.r1 = (int) Aiocb.RET.getAcquire(t);
            r.r2 = t.look();
        }
    }

    /** R1. */
    @JCStressTest
    @Rung(value = 3, kernel = "TL-05-ret-mp-relaxed", change = "against 2: neither release nor acquire")
    @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = EARLY)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = BETWEEN)
    @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class Relaxed {
        @Actor
        public void worker(Aiocb t) {
            t.fill();
            Aiocb.RET.setOpaque(t, 1);
        }

        @Actor
        public void mainLoop(Aiocb t, II_Result r) {
            r.r1 = (int) Aiocb.RET.getOpaque(t);
            r.r2 = t.look();
        }
    }
}
