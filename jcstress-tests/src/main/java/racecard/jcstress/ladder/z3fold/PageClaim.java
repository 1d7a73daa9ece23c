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
 * A headless page has no header and so no lock and no count: one bit of the page's own flags, PAGE_CLAIMED, says
 * whether free or reclaim gives it back.
 *
 * <p>Naive view: who finds the bit clear sets it, and the page is his. Between the look and the set stands the other
 * one. The claim has to be one step, and beyond that it needs no order, which the second step shows: what the winner
 * does next it does under the pool's lock. From 4.11 to 4.19 there was no claim at all, and the page could be freed
 * twice.
 */
@Claim(ladder = "page-claim", value = "Of free and reclaim exactly one owns a headless page")
public final class PageClaim {
    private static final String FREE = "free owns the page";
    private static final String RECLAIM = "reclaim owns the page";
    private static final String BOTH = "both own the page, and it is freed twice";

    private PageClaim() {}

    /** A headless page that nobody has claimed. The results are whether free and whether reclaim owns it. */
    @State
    public static class Page {
        private static final int CLAIMED = 16;
        private static final VarHandle FLAGS =
                fieldVarHandle(MethodHandles.lookup(), "flags", VarHandle.class, Page.class, int.class);

        int flags;

        /** test_and_set_bit. */
        int testAndSet() {
            VarHandle.fullFence();
            int was = (int) FLAGS.getAndBitwiseOr(this, CLAIMED);
            VarHandle.fullFence();
            return owns(was);
        }

        /** Nothing that was said before or is read after is ordered by it. */
        int testAndSetRelaxed() {
            return owns((int) FLAGS.getAndBitwiseOrRelease(this, CLAIMED));
        }

        /** test_bit, then set_bit. */
        int testThenSet() {
            int was = (int) FLAGS.getOpaque(this);
            if (owns(was) == 1) {
                FLAGS.getAndBitwiseOrRelease(this, CLAIMED);
            }
            return owns(was);
        }

        private static int owns(int was) {
            return (was & CLAIMED) == 0 ? 1 : 0;
        }
    }

    /** Since 4.20. */
    @JCStressTest
    @Rung(value = 1, kernel = "Z11-claim-test-and-set", change = "the protocol as it stands")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = FREE)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RECLAIM)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = BOTH)
    public static class TestAndSet {
        @Actor
        public void free(Page t, II_Result r) {
            r.r1 = t.testAndSet();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            r.r2 = t.testAndSet();
        }
    }

    /** One word, one step: each comes before or after the other. */
    @JCStressTest
    @Rung(value = 2, change = "against 1: no fences")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = FREE)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RECLAIM)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = BOTH)
    public static class Relaxed {
        @Actor
        public void free(Page t, II_Result r) {
            r.r1 = t.testAndSetRelaxed();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            r.r2 = t.testAndSetRelaxed();
        }
    }

    /** Both look before either sets. */
    @JCStressTest
    @Rung(value = 3, kernel = "Z12-claim-test-then-set", change = "against 2: a look and a set, in two steps")
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = FREE)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RECLAIM)
    @Outcome(id = "1, 1", expect = ACCEPTABLE_INTERESTING, desc = BOTH)
    public static class TestThenSet {
        @Actor
        public void free(Page t, II_Result r) {
            r.r1 = t.testThenSet();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            r.r2 = t.testThenSet();
        }
    }
}
