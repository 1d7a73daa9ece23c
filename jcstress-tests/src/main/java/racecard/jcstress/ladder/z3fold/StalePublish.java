package racecard.jcstress.ladder.z3fold;

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
 * A page on its way to the stale list. The releaser sets PAGE_STALE and links the page; the drain worker that finds it
 * looks at the flag, warns when it is clear, and lets the page leak.
 *
 * <p>Naive view: the bit is atomic and set first, so who finds the page finds the bit. set_bit is atomic and orders
 * nothing. The stale list's lock around the link alone carries the flag across, though the flag is set outside it; a
 * release and an acquire would do. x86 keeps all three in order.
 */
@Claim(ladder = "stale-publish", value = "A page that is found on the stale list is marked stale")
public final class StalePublish {
    private static final String EMPTY = "the worker found no page";
    private static final String MARKED = "the worker found the page and it is marked";
    private static final String UNMARKED = "the worker found the page and it is not marked";

    private StalePublish() {}

    /**
     * A page that was released and an empty stale list. The results are whether the worker found the page, and the
     * page's flags, or -1.
     */
    @State
    public static class Pool extends SpinLocked {
        private static final int STALE = 8;
        private static final VarHandle FLAGS =
                fieldVarHandle(MethodHandles.lookup(), "flags", VarHandle.class, Pool.class, int.class);
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Pool.class, int.class);

        int flags;
        int head;

        /** set_bit: the write is free, so what follows may come before it. */
        void markStale() {
            FLAGS.getAndBitwiseOrAcquire(this, STALE);
        }

        int flagsOf(int page) {
            return page == 0 ? -1 : (int) FLAGS.getOpaque(this);
        }
    }

    /** The mark before the lock, the link under it. */
    @JCStressTest
    @Rung(value = 1, kernel = "Z08-stale-list-publish-locked", change = "the protocol as it stands")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EMPTY)
    @Outcome(id = "1, 8", expect = ACCEPTABLE, desc = MARKED)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = UNMARKED)
    public static class Locked {
        @Actor
        public void release(Pool t) {
            t.markStale();
            t.lock();
            Pool.HEAD.setOpaque(t, 1);
            t.unlock();
        }

        @Actor
        public void drain(Pool t, II_Result r) {
            t.lock();
            r.r1 = (int) Pool.HEAD.getOpaque(t);
            r.r2 = t.flagsOf(r.r1);
            t.unlock();
        }
    }

    /** A list without a lock would do as well, with these two. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "Z10-stale-list-publish-relacq",
            change = "against 1: a release and an acquire in place of the lock")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EMPTY)
    @Outcome(id = "1, 8", expect = ACCEPTABLE, desc = MARKED)
    @Outcome(id = "1, 0", expect = FORBIDDEN, desc = UNMARKED)
    public static class ReleaseAcquire {
        @Actor
        public void release(Pool t) {
            t.markStale();
            Pool.HEAD.setRelease(t, 1);
        }

        @Actor
        public void drain(Pool t, II_Result r) {
            r.r1 = (int) Pool.HEAD.getAcquire(t);
            r.r2 = t.flagsOf(r.r1);
        }
    }

    /** Both sides are free to swap the two. */
    @JCStressTest
    @Rung(value = 3, kernel = "Z09-stale-list-publish-plain", change = "against 2: neither release nor acquire")
    @Outcome(id = "0, -1", expect = ACCEPTABLE, desc = EMPTY)
    @Outcome(id = "1, 8", expect = ACCEPTABLE, desc = MARKED)
    @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = UNMARKED)
    public static class Plain {
        @Actor
        public void release(Pool t) {
            t.markStale();
            Pool.HEAD.setOpaque(t, 1);
        }

        @Actor
        public void drain(Pool t, II_Result r) {
            r.r1 = (int) Pool.HEAD.getOpaque(t);
            r.r2 = t.flagsOf(r.r1);
        }
    }
}
