package racecard.jcstress.race.threadlet;

import java.lang.invoke.ConstantBootstraps;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.openjdk.jcstress.infra.results.LL_Result;
import racecard.jcstress.race.Subject;
import racecard.qemu.Host;
import racecard.threadlet.AioPool;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/** A pool of the implementation whose turn it is. Actors start together, give or take some spins; the rendezvous is over before the race begins and orders nothing in it. */
abstract class Pool {
    static final String ANY = "[^,]+, ";
    static final String LOST = "lost";
    static final String LOST_IS = "a request is done or cancelled, and its user is never told";
    static final String TWICE = "twice";
    static final String TWICE_IS = "a request's work ran twice, or its user was called back twice";
    static final String BOTH = "ran and cancelled";
    static final String BOTH_IS = "a cancel succeeded and the work ran all the same";
    static final String NEITHER = "neither";
    static final String NEITHER_IS = "a cancel failed and no worker has the request";
    static final String OOPS_IS = "QEMU dies: use after free, list corruption, or a failed assertion";

    private static final VarHandle ARRIVED = ConstantBootstraps.fieldVarHandle(
            MethodHandles.lookup(), "arrived", VarHandle.class, Pool.class, int.class);
    private static final int PATIENCE = 1_000; // spins
    private static final int ROUNDS = 20;

    final AioPool pool;
    private final Queue<Runnable> born = new ArrayDeque<>();
    private final Host host = new Host(born::add);
    private final String id;
    private final int handicap;
    private volatile String oops;
    int arrived; // by ARRIVED only

    Pool() {
        Subject subject = Subject.next();
        this.pool = (AioPool) subject.fresh();
        this.id = subject.id();
        this.handicap = Subject.nextHandicap();
        pool.init(host);
    }

    /** What becomes of a request. Each count has one writer, unless the protocol is broken. */
    static final class Fate {
        final Request request;
        int ran; // the worker
        int calledBack; // the main loop
        boolean cancelled; // the canceller

        Fate(int number) {
            request = new Request(
                    number,
                    1,
                    (a, chunk) -> {
                        ran++;
                        return number;
                    },
                    (a, result) -> calledBack++);
        }
    }

    /** One actor's part: it meets the other, waits a moment that differs from state to state, and goes. */
    final void race(boolean first, Runnable part) {
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

    /** What a thread throws is kept, the first time; then nobody may wait for what this thread held. */
    final void attempt(Runnable part) {
        if (oops != null) {
            return;
        }
        try {
            part.run();
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                if (oops == null) {
                    oops = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                }
            }
            host.panic();
        }
    }

    /** A worker that takes the oldest request, if there is one, and ends it. */
    final void work() {
        Request taken = pool.begin();
        if (taken != null) {
            pool.end(taken, taken.transfer(0));
        }
    }

    /** The main loop goes round as long as something wakes it, and once more where nobody promises that something does. */
    final void comeToRest() {
        for (int round = 0; pool.awake() && round < ROUNDS; round++) {
            pool.poll(false);
        }
        if (!promises(Promise.WAKES_MAIN_LOOP)) {
            pool.harvest();
        }
    }

    final boolean promises(Promise promise) {
        return pool.contract().promises(promise);
    }

    /** Whose result this is, and what it is: the first thing that went wrong, or the word for what went right. */
    final void judge(LL_Result r, Supplier<String> verdict) {
        String[] word = new String[1];
        attempt(() -> word[0] = verdict.get());
        r.r1 = id;
        r.r2 = oops != null ? "oops: " + oops : word[0];
    }
}
