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
import racecard.jcstress.ladder.SpinLocked;

/**
 * A mapped object must stay where it is. map() reads where the middle object starts and sets MIDDLE_CHUNK_MAPPED;
 * compaction moves the object only while the flag is clear.
 *
 * <p>Naive view: the flag is an atomic bit, so when it is set, inside or outside the lock, is a matter of taste. Before
 * the lock it is: the unlock that lets compaction in has released it. After the unlock compaction may come in between,
 * and moves an object whose address was handed out already; plain interleaving shows that on any processor.
 */
@Claim(ladder = "map-compact", value = "Compaction does not move an object that is mapped")
public final class MapCompact {
    private static final String PINNED = "mapped where it was, and still there";
    private static final String MOVED_FIRST = "compaction was first, and the mapper got the new place";
    private static final String MOVED = "mapped where it was, and moved away";

    private MapCompact() {}

    /**
     * A middle object at chunk 9 that compaction would have at 2. The results are what the mapper was told, and where
     * the object is in the end.
     */
    @State
    public static class Page extends SpinLocked {
        private static final int MIDDLE_MAPPED = 2;
        private static final VarHandle FLAGS =
                fieldVarHandle(MethodHandles.lookup(), "flags", VarHandle.class, Page.class, int.class);
        private static final VarHandle START =
                fieldVarHandle(MethodHandles.lookup(), "start", VarHandle.class, Page.class, int.class);

        int flags;
        int start = 9;

        /** set_bit: the write is free, so what follows may come before it. */
        void pin() {
            FLAGS.getAndBitwiseOrAcquire(this, MIDDLE_MAPPED);
        }

        int start() {
            return (int) START.getOpaque(this);
        }

        void compact() {
            lock();
            if (((int) FLAGS.getOpaque(this) & MIDDLE_MAPPED) == 0) {
                START.setOpaque(this, 2);
            }
            unlock();
        }
    }

    /** The flag under the page lock. */
    @JCStressTest
    @Rung(value = 1, kernel = "Z17-map-vs-compact-locked", change = "the protocol as it stands")
    @Outcome(id = "9, 9", expect = ACCEPTABLE, desc = PINNED)
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = MOVED_FIRST)
    @Outcome(id = "9, 2", expect = FORBIDDEN, desc = MOVED)
    public static class Locked {
        @Actor
        public void map(Page t, II_Result r) {
            t.lock();
            r.r1 = t.start();
            t.pin();
            t.unlock();
        }

        @Actor
        public void compact(Page t) {
            t.compact();
        }

        @Arbiter
        public void place(Page t, II_Result r) {
            r.r2 = t.start;
        }
    }

    /** Right as well: at worst compaction stands still for nothing. */
    @JCStressTest
    @Rung(value = 2, change = "against 1: the flag is set before the page is locked")
    @Outcome(id = "9, 9", expect = ACCEPTABLE, desc = PINNED)
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = MOVED_FIRST)
    @Outcome(id = "9, 2", expect = FORBIDDEN, desc = MOVED)
    public static class FlagBefore {
        @Actor
        public void map(Page t, II_Result r) {
            t.pin();
            t.lock();
            r.r1 = t.start();
            t.unlock();
        }

        @Actor
        public void compact(Page t) {
            t.compact();
        }

        @Arbiter
        public void place(Page t, II_Result r) {
            r.r2 = t.start;
        }
    }

    /** The address is out before the flag is. */
    @JCStressTest
    @Rung(
            value = 3,
            kernel = "Z18-map-vs-compact-unlocked-flag",
            change = "against 1: the flag is set after the page is unlocked")
    @Outcome(id = "9, 9", expect = ACCEPTABLE, desc = PINNED)
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = MOVED_FIRST)
    @Outcome(id = "9, 2", expect = ACCEPTABLE_INTERESTING, desc = MOVED)
    public static class FlagAfter {
        @Actor
        public void map(Page t, II_Result r) {
            t.lock();
            r.r1 = t.start();
            t.unlock();
            t.pin();
        }

        @Actor
        public void compact(Page t) {
            t.compact();
        }

        @Arbiter
        public void place(Page t, II_Result r) {
            r.r2 = t.start;
        }
    }
}
