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
 * A reference taken to a page that was found on a list. Reclaim owns none when it finds the page; a free may be putting
 * the last one.
 *
 * <p>Naive view: who can see a page can hold it. But a count that has reached zero never comes back, the page is on its
 * way to the stale list. Either the page lock keeps the last put away while the page is still linked, or the get itself
 * refuses a zero. Memory order has no part in it: plain interleaving shows the fault, on any processor.
 */
@Claim(ladder = "kref-get", value = "Nobody takes a reference to a page whose last reference was put")
public final class KrefGet {
    private static final String HELD = "reclaim was first and holds the page; the free's put is not the last";
    private static final String LEFT = "the free put the last reference, and reclaim left the page alone";
    private static final String RISEN = "the free put the last reference, and reclaim holds the page all the same";

    private KrefGet() {}

    /** One reference, linked. The results are whether the free put the last one, and whether reclaim took one. */
    @State
    public static class Page extends SpinLocked {
        private static final VarHandle REF =
                fieldVarHandle(MethodHandles.lookup(), "ref", VarHandle.class, Page.class, int.class);
        private static final VarHandle LINKED =
                fieldVarHandle(MethodHandles.lookup(), "linked", VarHandle.class, Page.class, int.class);

        int ref = 1;
        int linked = 1;

        boolean put() {
            VarHandle.fullFence();
            int was = (int) REF.getAndAdd(this, -1);
            VarHandle.fullFence();
            return was == 1;
        }

        /**
         * kref_get: 1, for it cannot fail. Relaxed in the kernel; what it lacks here is a look at the count, and no
         * order.
         */
        int get() {
            REF.getAndAddAcquire(this, 1);
            return 1;
        }

        /** kref_get_unless_zero. */
        int getUnlessZero() {
            VarHandle.fullFence();
            int seen = (int) REF.getAcquire(this);
            while (seen != 0 && !REF.compareAndSet(this, seen, seen + 1)) {
                seen = (int) REF.getAcquire(this);
            }
            VarHandle.fullFence();
            return seen == 0 ? 0 : 1;
        }
    }

    /**
     * Since 4.17, when the last put without the page lock was gone: a page that is locked and linked has a reference
     * that nobody can put.
     */
    @JCStressTest
    @Rung(
            value = 1,
            kernel = "Z21-kref-get-under-page-lock",
            change = "put and get under the page lock, and only of a linked page")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = HELD)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = LEFT)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = RISEN)
    public static class UnderPageLock {
        @Actor
        public void free(Page t, II_Result r) {
            t.lock();
            if (t.put()) {
                Page.LINKED.setOpaque(t, 0);
                r.r1 = 1;
            }
            t.unlock();
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            if (t.tryLock()) {
                r.r2 = (int) Page.LINKED.getOpaque(t) == 1 ? t.get() : 0;
                t.unlock();
            }
        }
    }

    /** The scan of 5.11 to 5.18. */
    @JCStressTest
    @Rung(value = 2, kernel = "Z19-kref-get-unless-zero", change = "against 1: no lock, and a get that refuses a zero")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = HELD)
    @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = LEFT)
    @Outcome(id = "1, 1", expect = FORBIDDEN, desc = RISEN)
    public static class UnlessZero {
        @Actor
        public void free(Page t, II_Result r) {
            r.r1 = t.put() ? 1 : 0;
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            r.r2 = t.getUnlessZero();
        }
    }

    /** One step behind the other is enough. */
    @JCStressTest
    @Rung(value = 3, kernel = "Z20-kref-get-resurrects", change = "against 2: a get that does not look at the count")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = HELD)
    @Outcome(id = "1, 1", expect = ACCEPTABLE_INTERESTING, desc = RISEN)
    public static class Unconditional {
        @Actor
        public void free(Page t, II_Result r) {
            r.r1 = t.put() ? 1 : 0;
        }

        @Actor
        public void reclaim(Page t, II_Result r) {
            r.r2 = t.get();
        }
    }
}
