package racecard.models.threadlet;

import java.util.ArrayList;
import java.util.List;
import racecard.catalogue.Contract;
import racecard.threadlet.AioPool;
import racecard.threadlet.Promise;

/**
 * The invariants of QEMU's worker pools, judged when every thread is done. First happens what would still happen by
 * itself: time passes, threads that were started live, and the main loop goes round as long as something wakes it.
 * Then: no request is stranded (I9), lost (I11), run or called back twice (I1, I4); workers are counted right (I8) and
 * tokens too (I12). Where the contract promises less, less is asked.
 */
final class Settlement {
    /** More turns than anything here takes. */
    private static final int ROUNDS = 100;

    private final ThreadletBench bench;
    private final AioPool pool;
    private final Contract<Promise> contract;
    private final List<String> violations = new ArrayList<>();

    Settlement(ThreadletBench bench) {
        this.bench = bench;
        this.pool = bench.pool();
        this.contract = pool.contract();
    }

    List<String> violations() {
        if (tokensFit() && (bench.isFreed() || comesToRest())) {
            violations.addAll(bench.journal().entries());
            if (pool.queued() > 0) {
                violations.add("I9: stranded: " + pool.queued() + " in the queue, and nobody will look at it");
            }
            bench.submitted().forEach(this::judge);
            if (pool.workers() != 0 || pool.idleWorkers() != 0) {
                violations.add("I8: " + pool.workers() + " workers counted and " + pool.idleWorkers()
                        + " of them idle, when all have ended");
            }
        }
        return violations;
    }

    /**
     * A worker that holds no token waits for one as long as there are requests: where there are none to come nothing
     * more may be tried.
     */
    private boolean tokensFit() {
        boolean mayBeMore = bench.isResized() || bench.isFreed();
        boolean fit = !contract.promises(Promise.TOKENS)
                || pool.tokens() == pool.queued()
                || (mayBeMore && pool.tokens() > pool.queued());
        if (!fit) {
            violations.add("I12: " + pool.tokens() + " tokens for " + pool.queued() + " queued requests");
        }
        return fit;
    }

    private boolean comesToRest() {
        bench.host().timeUp();
        for (int round = 0; round < ROUNDS; round++) {
            Runnable life = bench.births().poll();
            if (life != null) {
                life.run();
            } else if (pool.awake()) {
                pool.poll(false);
            } else {
                if (!contract.promises(Promise.WAKES_MAIN_LOOP)) {
                    pool.harvest();
                }
                return tokensFit();
            }
        }
        violations.add("the main loop spins");
        return false;
    }

    private void judge(Watched watched) {
        String request = "request " + watched.number;
        if (watched.started > 1) {
            violations.add("I1: the work of " + request + " has run twice");
        }
        if (watched.callbacks > 1) {
            violations.add("I4: the user of " + request + " was called back twice");
        }
        if (watched.cancelled && watched.started > 0) {
            violations.add("I2: " + request + " was taken back, and its work has run");
        }
        boolean settled = watched.cancelled || watched.gone || watched.callbacks > 0;
        boolean owed = watched.toldMainLoop && watched.callbacks == 0;
        if (owed && contract.promises(Promise.ALWAYS_CALLS_BACK)) {
            violations.add("I11: the user of " + request + " is never called back");
        } else if (owed && !settled && watched.started > 0) {
            violations.add("I11: " + request + " is done, and its user is never called back");
        } else if (!watched.toldMainLoop && watched.started == 0) {
            violations.add("I1: " + request + " was accepted and its work never runs");
        }
    }
}
