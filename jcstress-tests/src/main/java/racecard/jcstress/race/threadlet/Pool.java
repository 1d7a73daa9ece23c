package racecard.jcstress.race.threadlet;

import java.util.ArrayDeque;
import java.util.Queue;
import racecard.jcstress.race.Meeting;
import racecard.qemu.Host;
import racecard.threadlet.AioPool;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/** A pool of the implementation whose turn it is. */
abstract class Pool extends Meeting {
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

    private static final int ROUNDS = 20;

    final AioPool pool;
    private final Queue<Runnable> born = new ArrayDeque<>();
    private final Host host = new Host(born::add);

    Pool() {
        this.pool = (AioPool) subject().fresh();
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

    @Override
    protected final void panic() {
        host.panic();
    }

    /** A worker that takes the oldest request, if there is one, and ends it. */
    final void work() {
        Request taken = pool.begin();
        if (taken != null) {
            pool.end(taken, taken.transfer(0));
        }
    }

    /**
     * The main loop goes round as long as something wakes it, and once more where nobody promises that something does.
     */
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
}
