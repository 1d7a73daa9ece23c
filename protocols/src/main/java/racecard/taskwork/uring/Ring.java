package racecard.taskwork.uring;

import racecard.kernel.Refcount;
import racecard.kernel.Word;
import racecard.taskwork.CallbackHead;

/**
 * {@code struct io_ring_ctx}, as far as its end goes: one request, which completes in a work of the task and owns a
 * reference until then.
 */
public final class Ring {
    /** One for the file, and one for a request on its way. */
    public final Refcount refs = new Refcount(1);

    /** Completes the request. */
    public final CallbackHead request;

    private final Word freed = new Word(0);

    /** A ring that is open, of which {@code rings} completes the request. */
    public Ring(String name, Rings rings) {
        request = new CallbackHead(name + ".request", (current, work) -> rings.complete(this, current));
    }

    void free() {
        freed.writeOnce(1);
    }

    /** Whether io_ring_ctx_free came to its end. */
    public boolean freed() {
        return freed.readOnce() != 0;
    }
}
