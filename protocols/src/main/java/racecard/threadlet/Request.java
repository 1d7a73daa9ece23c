package racecard.threadlet;

import racecard.kernel.KasanObject;
import racecard.kernel.Word;

/**
 * One request: paio's aiocb with the threadlet's work in it, the thread pool's element. It is freed where QEMU puts it
 * back to be used for the next one: every access after that is a use after free.
 */
public final class Request extends KasanObject {
    /** Waits in the queue. */
    public static final int QUEUED = 0;

    /** A worker has it. */
    public static final int ACTIVE = 1;

    /** Its result stands. */
    public static final int DONE = 2;

    /** Taken out of the queue by a cancel (T0 to T3). */
    public static final int CANCELED = 3;

    public final int number;

    /** How many chunks its work transfers. */
    public final int chunks;

    private final Work work;
    private final Completion completion;
    private final Link inQueue = new Link(this);
    private final Link outstanding = new Link(this);
    private final Word ret = new Word(0);
    private final Word active = new Word(0);
    private final Word state = new Word(QUEUED);
    private int signo = 12;

    /** A request that was not submitted. */
    public Request(int number, int chunks, Work work, Completion completion) {
        super("request " + number);
        this.number = number;
        this.chunks = chunks;
        this.work = work;
        this.completion = completion;
    }

    /** The bytes it is to transfer; a chunk of request n has n. */
    public int nbytes() {
        kasanCheck();
        return chunks * number;
    }

    /** Its place in the workers' queue. */
    public Link inQueue() {
        kasanCheck();
        return inQueue;
    }

    /** Its place in the main loop's list of what it waits for. */
    public Link outstanding() {
        kasanCheck();
        return outstanding;
    }

    /** The result, -EINPROGRESS until there is one. */
    public Word ret() {
        kasanCheck();
        return ret;
    }

    /** paio: whether a worker has begun. */
    public Word active() {
        kasanCheck();
        return active;
    }

    /** Thread pool: the state. */
    public Word state() {
        kasanCheck();
        return state;
    }

    /** paio: the signal that tells the main loop. */
    public int evSigno() {
        kasanCheck();
        return signo;
    }

    /** Does one chunk of the work. */
    public int transfer(int chunk) {
        kasanCheck();
        return work.transfer(this, chunk);
    }

    /** Calls the user back. */
    public void complete(int result) {
        kasanCheck();
        completion.complete(this, result);
    }
}
