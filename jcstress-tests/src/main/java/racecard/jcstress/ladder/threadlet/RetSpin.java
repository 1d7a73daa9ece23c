package racecard.jcstress.ladder.threadlet;

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
 * Waiting for the end of a request: while (error(a) == EINPROGRESS);
 *
 * <p>Under the lock each round asks anew. The threadlet patch dropped the lock and left a plain read in a loop that
 * does nothing: the compiler may read once and spin for ever on what it has read. No processor is needed for that, and
 * the main thread that spins holds QEMU's big lock.
 */
@Claim(ladder = "ret-spin", value = "Who waits for a request in a loop sees its end")
public final class RetSpin {
    private static final String ENDED = "the loop saw the result and ended";
    private static final String HANGS = "the loop went on although the result stood long ago";

    private RetSpin() {}

    /** A request in progress; ret is 1 when it is done. */
    @State
    public static class Aiocb {
        private static final VarHandle RET =
                fieldVarHandle(MethodHandles.lookup(), "ret", VarHandle.class, Aiocb.class, int.class);

        int ret;
    }

    /** Performed each time, seen in the end. (R0 read it under the lock, R2 waits on a condition.) */
    @JCStressTest(Mode.Termination)
    @Rung(value = 1, change = "ret is read opaque")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = FORBIDDEN, desc = HANGS)
    public static class Opaque {
        @Actor
        public void canceller(Aiocb t) {
            while ((int) Aiocb.RET.getOpaque(t) == 0) {}
        }

        @Signal
        public void worker(Aiocb t) {
            Aiocb.RET.setOpaque(t, 1);
        }
    }

    /** TLB-01: read once, remembered for ever. */
    @JCStressTest(Mode.Termination)
    @Rung(value = 2, change = "against 1: ret is plain")
    @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = ENDED)
    @Outcome(id = "STALE", expect = ACCEPTABLE_INTERESTING, desc = HANGS)
    public static class Plain {
        @Actor
        public void canceller(Aiocb t) {
            while (t.ret == 0) {}
        }

        @Signal
        public void worker(Aiocb t) {
            t.ret = 1;
        }
    }
}
