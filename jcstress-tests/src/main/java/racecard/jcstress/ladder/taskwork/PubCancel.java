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
import org.openjdk.jcstress.infra.results.I_Result;
import racecard.jcstress.Claim;
import racecard.jcstress.Rung;
import racecard.jcstress.ladder.SpinLocked;

/**
 * Publication to a canceller. cancel() holds pi_lock and add() does not, so the lock orders nothing between them: what
 * makes the work's function visible to cancel() is that it follows the very pointer that add() published.
 *
 * <p>The kernel gets that from the address dependency of READ_ONCE. Java has no dependencies: the head must be read
 * with acquire. The second step shows the difference; hardware keeps the dependency all the same, so only a reader of
 * the specification sees it.
 */
@Claim(ladder = "pub-cancel", value = "A canceller that finds a work sees the function that it must compare")
public final class PubCancel {
    private static final String ABSENT = "cancel() came before the push and found nothing";
    private static final String SEEN = "cancel() found the work and saw its function";
    private static final String STALE = "cancel() found the work but saw its function unwritten";

    private PubCancel() {}

    /** What is queued. */
    static final class Work {
        private static final VarHandle FUNC =
                fieldVarHandle(MethodHandles.lookup(), "func", VarHandle.class, Work.class, int.class);

        int func;
    }

    /** The list has one place, which add() fills. */
    @State
    public static class Task extends SpinLocked {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, Work.class);

        final Work mine = new Work();
        Work head;

        void writeFunction() {
            Work.FUNC.setOpaque(mine, 1);
        }

        void pushFull() {
            VarHandle.fullFence();
            HEAD.compareAndSet(this, (Work) null, mine);
            VarHandle.fullFence();
        }

        void pushRelaxed() {
            while (!HEAD.weakCompareAndSetPlain(
                    this, (Work) null, mine)) {} // only this thread pushes: a failure is spurious
        }

        Work headAcquire() {
            return (Work) HEAD.getAcquire(this);
        }

        Work headOpaque() {
            return (Work) HEAD.getOpaque(this);
        }

        /** The function of the work found, or -1. */
        static int function(Work found) {
            return found == null ? -1 : (int) Work.FUNC.getOpaque(found);
        }
    }

    /** The protocol, with the acquire that Java needs in place of the dependency. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-pub-cancel-dep", change = "the protocol as it stands")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = ABSENT)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0", expect = FORBIDDEN, desc = STALE)
    public static class Reference {
        @Actor
        public void add(Task t) {
            t.writeFunction();
            t.pushFull();
        }

        @Actor
        public void cancel(Task t, I_Result r) {
            t.lock();
            r.r1 = Task.function(t.headAcquire());
            t.unlock();
        }
    }

    /**
     * READ_ONCE taken word for word. Java promises nothing for a dependency, and pi_lock does not help: add() never
     * takes it.
     */
    @JCStressTest
    @Rung(value = 2, change = "against 1: the head is read opaque, as READ_ONCE would suggest")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = ABSENT)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class DependencyOnly {
        @Actor
        public void add(Task t) {
            t.writeFunction();
            t.pushFull();
        }

        @Actor
        public void cancel(Task t, I_Result r) {
            t.lock();
            r.r1 = Task.function(t.headOpaque());
            t.unlock();
        }
    }

    /** The best reader cannot repair a writer that does not release. */
    @JCStressTest
    @Rung(value = 3, kernel = "TW-pub-cancel-dep-addrelaxed", change = "against 1: the push is relaxed")
    @Outcome(id = "-1", expect = ACCEPTABLE, desc = ABSENT)
    @Outcome(id = "1", expect = ACCEPTABLE, desc = SEEN)
    @Outcome(id = "0", expect = ACCEPTABLE_INTERESTING, desc = STALE)
    public static class AddRelaxed {
        @Actor
        public void add(Task t) {
            t.writeFunction();
            t.pushRelaxed();
        }

        @Actor
        public void cancel(Task t, I_Result r) {
            t.lock();
            r.r1 = Task.function(t.headAcquire());
            t.unlock();
        }
    }
}
