package racecard.jcstress.ladder.z3fold;

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
import org.openjdk.jcstress.infra.results.II_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;

/**
 * A page comes back to life. A free writes to the header and puts; reclaim puts last, and the header is made anew for
 * the next allocation. The old write must not come after the new.
 *
 * <p>Against {@link KrefPut} a store stands where the read stood, and that makes the branch enough: no core shows a
 * store before it knows that the store happens, and no compiler may invent one. Java's documentation has no word on
 * branches; its model comes to the same, because a write follows every write that was visible to anything before it in
 * its thread. x86 keeps the two in order in every step.
 */
@Claim(
        ladder = "kref-reuse",
        value = "A header that is made anew after the last put is not overwritten by an old holder")
public final class KrefReuse {
    private static final String KEPT = "reclaim's put was not the last, and the free's write stands";
    private static final String ANEW = "reclaim put last, and the new header stands";
    private static final String OVERWRITTEN = "reclaim put last, and the free's old write overtook the new header";

    private KrefReuse() {}

    /**
     * Two references. The free writes 1, a header made anew has 2; the results are whether reclaim put last, and what
     * stands in the end.
     */
    @State
    public static class Page {
        private static final VarHandle REF =
                fieldVarHandle(MethodHandles.lookup(), "ref", VarHandle.class, Page.class, int.class);
        private static final VarHandle CHUNKS =
                fieldVarHandle(MethodHandles.lookup(), "chunks", VarHandle.class, Page.class, int.class);

        int ref = 2;
        int chunks;

        boolean putRelease() {
            return (int) REF.getAndAddRelease(this, -1) == 1;
        }

        /** Relaxed as far as it matters: the write is free, so what was written before may come after it. */
        boolean putRelaxed() {
            return (int) REF.getAndAddAcquire(this, -1) == 1;
        }
    }

    /** What refcount_t does today. */
    @JCStressTest
    @Rung(value = 1, change = "every put releases, and the last acquires")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = KEPT)
    @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = ANEW)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = OVERWRITTEN)
    public static class ReleaseAcquire {
        @Actor
        public void free(Page t) {
            Page.CHUNKS.setOpaque(t, 1);
            t.putRelease();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            if (t.putRelease()) {
                VarHandle.acquireFence();
                Page.CHUNKS.setOpaque(t, 2);
                r.r1 = 1;
            }
        }

        @Arbiter
        public void header(Page t, II_Result r) {
            r.r2 = t.chunks;
        }
    }

    /** What it did before, and for a store it is enough. */
    @JCStressTest
    @Rung(value = 2, kernel = "Z05-kref-put-release-store", change = "against 1: a branch in place of the acquire")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = KEPT)
    @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = ANEW)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = OVERWRITTEN)
    public static class BranchOnly {
        @Actor
        public void free(Page t) {
            Page.CHUNKS.setOpaque(t, 1);
            t.putRelease();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            if (t.putRelease()) {
                Page.CHUNKS.setOpaque(t, 2);
                r.r1 = 1;
            }
        }

        @Arbiter
        public void header(Page t, II_Result r) {
            r.r2 = t.chunks;
        }
    }

    /** The last put may wait for what it will: the other one never said that its write was done. */
    @JCStressTest
    @Rung(value = 3, kernel = "Z04-kref-put-relaxed", change = "against 2: no put releases")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = KEPT)
    @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = ANEW)
    @Outcome(id = "1, 1", expect = ACCEPTABLE_INTERESTING, desc = OVERWRITTEN)
    public static class Relaxed {
        @Actor
        public void free(Page t) {
            Page.CHUNKS.setOpaque(t, 1);
            t.putRelaxed();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            if (t.putRelaxed()) {
                Page.CHUNKS.setOpaque(t, 2);
                r.r1 = 1;
            }
        }

        @Arbiter
        public void header(Page t, II_Result r) {
            r.r2 = t.chunks;
        }
    }
}
