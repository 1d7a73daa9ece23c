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
 * The last run of an exiting task against an add. Once the task is gone nobody runs anything, so an add must either be
 * run or be refused.
 *
 * <p>Naive view: the exiting task looks once more, sees an empty list, and is done. An add may come right after that
 * look. Since 2012 the task closes the list in the same breath as it sees it empty: one cmpxchg from empty to a
 * sentinel that add() refuses.
 */
@Claim(ladder = "exit-sentinel", value = "A work that add() accepted from an exiting task is run")
public final class ExitSentinel {
    private static final String REFUSED = "the task closed the list first and add() was refused";
    private static final String RUN = "add() came first and the exiting task saw its work";
    private static final String LOST = "add() was accepted and the exiting task left: the work never runs";

    private ExitSentinel() {}

    /** An empty list; 1 is the work, 7 the sentinel. */
    @State
    public static class Task {
        private static final VarHandle HEAD =
                fieldVarHandle(MethodHandles.lookup(), "head", VarHandle.class, Task.class, int.class);

        int head;

        int cmpxchg(int from, int to) {
            VarHandle.fullFence();
            int was = (int) HEAD.compareAndExchange(this, from, to);
            VarHandle.fullFence();
            return was;
        }

        int head() {
            return (int) HEAD.getOpaque(this);
        }
    }

    /** Seen empty and closed, at once. */
    @JCStressTest
    @Rung(value = 1, kernel = "TW-exit-sentinel", change = "the protocol as it stands")
    @Outcome(id = "7, 0", expect = ACCEPTABLE, desc = REFUSED)
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "0, 0", expect = FORBIDDEN, desc = LOST)
    public static class Reference {
        @Actor
        public void add(Task t, II_Result r) {
            r.r1 = t.cmpxchg(0, 1);
        }

        @Actor
        public void exit(Task t, II_Result r) {
            r.r2 = t.cmpxchg(0, 7);
        }
    }

    /** Seen empty is not closed. Here add() cannot be refused at all. */
    @JCStressTest
    @Rung(value = 2, kernel = "TW-exit-nosentinel", change = "against 1: the task only looks")
    @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = RUN)
    @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = LOST)
    public static class LookOnly {
        @Actor
        public void add(Task t, II_Result r) {
            r.r1 = t.cmpxchg(0, 1);
        }

        @Actor
        public void exit(Task t, II_Result r) {
            r.r2 = t.head();
        }
    }
}
