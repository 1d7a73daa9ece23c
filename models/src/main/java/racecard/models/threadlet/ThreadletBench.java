package racecard.models.threadlet;

import java.util.Arrays;
import java.util.List;
import racecard.catalogue.Contract;
import racecard.kernel.Oops;
import racecard.models.scenario.Action;
import racecard.models.scenario.Bench;
import racecard.qemu.BottomHalf;
import racecard.qemu.Host;
import racecard.qemu.QemuCond;
import racecard.qemu.QemuMutex;
import racecard.threadlet.AioPool;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * The bench on which a pool is tried: requests by number, a main thread that submits, cancels and polls, and threads
 * that play workers. Time stands still until a scenario says that it passes.
 *
 * <p>Request n transfers n bytes a chunk. Whatever a sound pool orders, the bench reads without a lock of its own, so
 * that it finds what is not ordered.
 */
final class ThreadletBench implements Bench {
    private final AioPool pool;
    private final Contract<Promise> contract;
    private final Births births = new Births();
    private final Host host = new Host(births);
    private final Journal journal = new Journal();
    private final Watched[] requests;
    private final QemuMutex ends;
    private final QemuCond ended;
    final BottomHalf oneShot; // null where there is none
    boolean oneShotRan; // the main thread's
    private boolean freed;
    private boolean resized;
    private boolean left; // a worker, under ends
    private int taken; // by the worker that is played by hand

    ThreadletBench(AioPool pool, int largest) {
        this.pool = pool;
        this.contract = pool.contract();
        births.liveIn(host);
        ends = new QemuMutex(host, "ends");
        ended = new QemuCond(ends, "end");
        pool.init(host);
        oneShot = contract.promises(Promise.DELETES_BOTTOM_HALVES) ? pool.loop().bottomHalf(this::runOneShot) : null;
        requests = new Watched[largest + 1];
        for (int i = 1; i <= largest; i++) {
            requests[i] = new Watched(i, contract, journal);
        }
    }

    @Override
    public String call(Action action) {
        try {
            return action.on(this);
        } catch (RuntimeException e) {
            panic(e);
            throw e;
        }
    }

    private void panic(RuntimeException e) {
        journal.violated("oops: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        host.panic();
    }

    String submitNeeding(int number, int other) {
        requests[number].needs = other;
        return submit(number, 1, true);
    }

    String submitPolling(int number, int other) {
        requests[number].polls = other;
        return submit(number, 1, true);
    }

    String setSize(int least, int most) {
        resized = true;
        pool.setSize(least, most);
        return DONE;
    }

    String submit(int number, int chunks, boolean tell) {
        Watched watched = requests[number];
        watched.toldMainLoop = tell;
        watched.request = new Request(number, chunks, this::transfer, this::complete);
        if (tell) {
            pool.submit(watched.request);
        } else {
            pool.enqueue(watched.request);
        }
        return DONE;
    }

    private int transfer(Request request, int chunk) {
        Watched watched = requests[request.number];
        if (watched.needs != 0) {
            awaitEnd(requests[watched.needs]);
        }
        watched.transfer(chunk);
        return request.number;
    }

    /** A worker leaves when there is nothing more to do. */
    void worker() {
        births.take().run();
        ends.lock();
        left = true;
        ended.signal();
        ends.unlock();
    }

    /**
     * Waits until the other's work is done and the worker that did it has left: nothing that it does on its way out is
     * worth an interleaving.
     */
    private void awaitEnd(Watched other) {
        ends.lock();
        while (!left || other.chunksDone == 0) {
            ended.await();
        }
        ends.unlock();
    }

    private void complete(Request request, int result) {
        Watched watched = requests[request.number];
        watched.complete(result);
        if (watched.polls != 0) {
            await(requests[watched.polls]);
        }
    }

    /** The main loop sleeps and polls until the request is over. */
    void await(Watched watched) {
        while (watched.callbacks == 0) {
            pool.poll(true);
        }
    }

    /** A bottom half that deletes itself. */
    private void runOneShot() {
        oneShotRan = true;
        oneShot.kfree();
    }

    void awaitOneShot() {
        while (!oneShotRan) {
            pool.poll(true);
        }
    }

    boolean tryCancel(Watched watched) {
        watched.cancelled = pool.tryCancel(watched.request);
        return watched.cancelled;
    }

    void cancel(Watched watched) {
        if (watched.callbacks > 0) {
            return; // over: the request is its owner's again
        }
        pool.cancel(watched.request);
        if (contract.promises(Promise.SYNCHRONOUS_CANCEL)) {
            watched.gone = true;
            if (contract.promises(Promise.CANCEL_SEES_DATA)) {
                watched.over();
            }
        }
    }

    void free() {
        freed = true;
        pool.free();
    }

    String begin() {
        Request request = pool.begin();
        taken = request == null ? 0 : request.number;
        return request == null ? "none" : String.valueOf(taken);
    }

    String end() {
        if (taken == 0) {
            return "none";
        }
        Request request = requests[taken].request;
        int bytes = request.transfer(0);
        pool.end(request, bytes);
        return String.valueOf(taken);
    }

    @Override
    public List<String> settle() {
        List<String> seen = journal.entries();
        if (!seen.isEmpty()) {
            return seen;
        }
        try {
            return new Settlement(this).violations();
        } catch (Oops e) {
            return List.of("oops in the end: " + e.getMessage());
        }
    }

    Watched watched(int number) {
        return requests[number];
    }

    AioPool pool() {
        return pool;
    }

    Host host() {
        return host;
    }

    Births births() {
        return births;
    }

    Journal journal() {
        return journal;
    }

    boolean isFreed() {
        return freed;
    }

    boolean isResized() {
        return resized;
    }

    List<Watched> submitted() {
        return Arrays.stream(requests)
                .filter(watched -> watched != null && watched.request != null)
                .toList();
    }
}
