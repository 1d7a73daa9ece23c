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

/**
 * The last put. Reclaim and a free have a reference each, write their own field of the header, and put; who takes the
 * count to zero goes on with the page and reads what the other wrote.
 *
 * <p>Naive view: the count is atomic, so who takes it to zero comes after the others. It comes after their decrements.
 * That their writes come too takes two halves, a release in every put and an acquire in the last one. Under the page
 * lock nobody notices; the seed's put at the end of reclaim is the one without it. x86 keeps both halves.
 */
@Claim(ladder = "kref-put", value = "Who puts the last reference sees what the other holders wrote")
public final class KrefPut {
    private static final String SEEN = "the last holder saw the other's write";
    private static final String STALE = "the last holder read the header as it was before the other's write";

    private KrefPut() {}

    /**
     * Two references. The results are what each holder read of the other's field after the last put, and -1 where the
     * put was not the last.
     */
    @State
    public static class Page {
        private static final VarHandle REF =
                fieldVarHandle(MethodHandles.lookup(), "ref", VarHandle.class, Page.class, int.class);
        private static final VarHandle CPU =
                fieldVarHandle(MethodHandles.lookup(), "cpu", VarHandle.class, Page.class, int.class);
        private static final VarHandle CHUNKS =
                fieldVarHandle(MethodHandles.lookup(), "chunks", VarHandle.class, Page.class, int.class);

        int ref = 2;
        int cpu;
        int chunks;

        boolean putFull() {
            VarHandle.fullFence();
            int was = (int) REF.getAndAdd(this, -1);
            VarHandle.fullFence();
            return was == 1;
        }

        boolean putRelease() {
            return (int) REF.getAndAddRelease(this, -1) == 1;
        }
    }

    /** atomic_dec_and_test, which a put of a kref was before refcount_t. */
    @JCStressTest
    @Rung(value = 1, kernel = "Z01-kref-put-full", change = "the protocol as it stands, every put fully ordered")
    @Outcome(
            id = {"-1, 1", "1, -1"},
            expect = ACCEPTABLE,
            desc = SEEN)
    @Outcome(
            id = {"-1, 0", "0, -1"},
            expect = FORBIDDEN,
            desc = STALE)
    public static class Full {
        @Actor
        public void reclaim(Page t, II_Result r) {
            Page.CPU.setOpaque(t, 1);
            r.r1 = t.putFull() ? (int) Page.CHUNKS.getOpaque(t) : -1;
        }

        @Actor
        public void free(Page t, II_Result r) {
            Page.CHUNKS.setOpaque(t, 1);
            r.r2 = t.putFull() ? (int) Page.CPU.getOpaque(t) : -1;
        }
    }

    /** What refcount_t does: all that is needed. */
    @JCStressTest
    @Rung(
            value = 2,
            kernel = "Z03-kref-put-release-rmb",
            change = "against 1: a release in every put, and a read barrier after the last")
    @Outcome(
            id = {"-1, 1", "1, -1"},
            expect = ACCEPTABLE,
            desc = SEEN)
    @Outcome(
            id = {"-1, 0", "0, -1"},
            expect = FORBIDDEN,
            desc = STALE)
    public static class ReleaseReadBarrier {
        @Actor
        public void reclaim(Page t, II_Result r) {
            Page.CPU.setOpaque(t, 1);
            r.r1 = -1;
            if (t.putRelease()) {
                VarHandle.loadLoadFence();
                r.r1 = (int) Page.CHUNKS.getOpaque(t);
            }
        }

        @Actor
        public void free(Page t, II_Result r) {
            Page.CHUNKS.setOpaque(t, 1);
            r.r2 = -1;
            if (t.putRelease()) {
                VarHandle.loadLoadFence();
                r.r2 = (int) Page.CPU.getOpaque(t);
            }
        }
    }

    /**
     * refcount_t until its last put learned to acquire, some time after 4.14 (recollection). The branch is no barrier:
     * the core may have read the field before it knew the count.
     */
    @JCStressTest
    @Rung(
            value = 3,
            kernel = "Z02-kref-put-release-ctrl-only",
            change = "against 2: a branch in place of the read barrier")
    @Outcome(
            id = {"-1, 1", "1, -1"},
            expect = ACCEPTABLE,
            desc = SEEN)
    @Outcome(
            id = {"-1, 0", "0, -1"},
            expect = ACCEPTABLE_INTERESTING,
            desc = STALE)
    public static class ReleaseOnly {
        @Actor
        public void reclaim(Page t, II_Result r) {
            Page.CPU.setOpaque(t, 1);
            r.r1 = t.putRelease() ? (int) Page.CHUNKS.getOpaque(t) : -1;
        }

        @Actor
        public void free(Page t, II_Result r) {
            Page.CHUNKS.setOpaque(t, 1);
            r.r2 = t.putRelease() ? (int) Page.CPU.getOpaque(t) : -1;
        }
    }
}
