package racecard.threadlet;

import racecard.catalogue.Contract;
import racecard.kernel.Oops;
import racecard.qemu.AioContext;
import racecard.qemu.Host;

/**
 * What QEMU's block layer calls. There is one main thread, which submits, cancels and polls (QEMU's big lock, later the
 * home thread of the context); workers are beside it. Every implementation has a public constructor without arguments;
 * {@link #init} comes before everything else.
 *
 * <p>The worker's two halves, {@link #begin} and {@link #end}, are there by themselves so that a scenario can be a
 * worker by hand, at the grain of the specification.
 */
public abstract class AioPool {
    /** What the newest revision promises: what a candidate is held to unless it says otherwise. */
    public static final Contract<Promise> CURRENT = Contract.of(
            Promise.ALWAYS_CALLS_BACK,
            Promise.CANCELS_WHAT_IS_QUEUED,
            Promise.PUBLISHES_DATA,
            Promise.ENOUGH_WORKERS,
            Promise.WAKES_MAIN_LOOP,
            Promise.NESTED_POLL,
            Promise.RESIZES,
            Promise.RESIZES_BACK,
            Promise.FREES,
            Promise.DELETES_BOTTOM_HALVES);

    /** As many workers as there may be (64 in all revisions). */
    public static final int MAX_THREADS = 64;

    /** Workers that stay although there is nothing to do, and the most there may be. */
    protected int min;

    protected int max = MAX_THREADS;

    /** Workers that there are or will be, and those of them that count as idle. Under the queue's lock. */
    protected int cur;

    protected int idle;

    /** The process that this is part of. */
    protected Host host;

    /** What is promised; a candidate that says nothing is held to what the newest revision promises. */
    public Contract<Promise> contract() {
        return CURRENT;
    }

    /** Makes the pool, with no workers yet. Before the threads start. */
    public abstract void init(Host process);

    /** Other limits than the revision's own. After {@link #init}, before the threads start. */
    public void limits(int least, int most) {
        min = least;
        max = most;
    }

    /** The main thread hands in a request. */
    public abstract void submit(Request a);

    /**
     * The part of submit that the workers see: by any thread, where that is promised. The main loop knows nothing of
     * the request.
     */
    public abstract void enqueue(Request a);

    /** aio_error: 0, an error number, or EINPROGRESS. */
    public int error(Request a) {
        int ret = ret(a);
        return ret < 0 ? -ret : 0;
    }

    /** aio_return: the result, -EINPROGRESS before there is one. */
    public int ret(Request a) {
        throw new UnsupportedOperationException("its results come by callback");
    }

    /** Takes the request out of the queue if no worker has taken it. Never waits. @return whether it did */
    public abstract boolean tryCancel(Request a);

    /**
     * What cancel does before it touches the main loop's list: takes the request out of the queue, or waits for its
     * end. By any thread.
     */
    public void quit(Request a) {
        throw new UnsupportedOperationException("its cancel does not wait");
    }

    /** The main thread cancels a request. Where cancel is synchronous the request belongs to nobody afterwards. */
    public abstract void cancel(Request a);

    /**
     * One turn of the main loop: calls back whatever is known to be done.
     *
     * @param blocking whether to sleep until there is something
     */
    public abstract void poll(boolean blocking);

    /** Whether a turn that sleeps would come back by itself. */
    public abstract boolean awake();

    /** Looks at all outstanding requests, as a turn does that was told to. */
    public abstract void harvest();

    /** Changes the limits at run time. */
    public void setSize(int least, int most) {
        throw new UnsupportedOperationException("its size is fixed");
    }

    /** The event loop that it completes in. @throws UnsupportedOperationException unless that is promised */
    public AioContext loop() {
        throw new UnsupportedOperationException("its main loop has no bottom halves");
    }

    /** Ends all workers. Nothing may be outstanding. */
    public void free() {
        throw new UnsupportedOperationException("it lives for ever");
    }

    /** A worker takes the oldest request, null when there is none; never waits. */
    public abstract Request begin();

    /** A worker has a result. */
    public abstract void end(Request a, int result);

    /** The whole transfer, chunk after chunk; ends at the first error. */
    protected int execute(Request a) {
        int bytes = 0;
        for (int chunk = 0; chunk < a.chunks; chunk++) {
            int done = a.transfer(chunk);
            if (done < 0) {
                return done;
            }
            bytes += done;
        }
        return bytes;
    }

    /** Requests in the queue; when all is quiet. */
    public abstract int queued();

    /** Tokens that nobody has taken; when all is quiet. */
    public int tokens() {
        return 0;
    }

    /** Workers that there are or will be; when all is quiet. */
    public final int workers() {
        return cur;
    }

    /** Workers that count as idle; when all is quiet. */
    public final int idleWorkers() {
        return idle;
    }

    /** The most workers that there may be; when all is quiet. */
    public final int maxThreads() {
        return max;
    }

    /** assert(): what QEMU aborts on. */
    protected static void require(boolean holds, String assertion) {
        if (!holds) {
            throw new Oops("assertion failed: " + assertion);
        }
    }
}
