package racecard.jcstress.race;

import java.lang.invoke.ConstantBootstraps;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * Two actors and the implementation whose turn it is.
 *
 * <p>The code under test is long, compared with the few accesses of a ladder, so two actors that start where they
 * please hardly ever meet. Here they start together, give or take some spins. The rendezvous is over before the race
 * begins and orders nothing in it.
 */
public abstract class Meeting {
    private static final VarHandle ARRIVED = ConstantBootstraps.fieldVarHandle(
            MethodHandles.lookup(), "arrived", VarHandle.class, Meeting.class, int.class);
    private static final int PATIENCE =
            1_000; // spins; jcstress also calls the actors one after the other, to take their measure

    private final Subject subject = Subject.next();
    private final int handicap = Subject.nextHandicap();
    private volatile String oops;
    int arrived; // by ARRIVED only

    /** Whose turn it is. */
    protected final Subject subject() {
        return subject;
    }

    /** Something broke: nobody may wait any more for what a thread held. */
    protected abstract void panic();

    /** One actor's part: it meets the other, waits a moment that differs from state to state, and goes. */
    protected final void race(boolean first, Runnable part) {
        int there = 1 + (int) ARRIVED.getAndAdd(this, 1);
        for (int spins = 0; there < 2 && spins < PATIENCE; spins++) {
            Thread.onSpinWait();
            there = (int) ARRIVED.getVolatile(this);
        }
        for (int late = first ? handicap : -handicap; late > 0; late--) {
            Thread.onSpinWait();
        }
        attempt(part);
    }

    /** What a thread throws is kept, the first time. */
    protected final void attempt(Runnable part) {
        if (oops != null) {
            return;
        }
        try {
            part.run();
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                if (oops == null) {
                    oops = describe(e);
                }
            }
            panic();
        }
    }

    private static String describe(Throwable e) {
        if (e instanceof NullPointerException) {
            return "null pointer dereferenced"; // the JIT drops its message sooner or later
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Whose result this is, and what it is: the first thing that went wrong, or the word for what went right. */
    protected final void judge(LL_Result r, Supplier<String> verdict) {
        String[] word = new String[1];
        attempt(() -> word[0] = verdict.get());
        r.r1 = subject.id();
        r.r2 = oops != null ? "oops: " + oops : word[0];
    }
}
