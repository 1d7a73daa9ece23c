package racecard.models.threadlet;

import racecard.qemu.BottomHalf;
import racecard.threadlet.AioPool;

/** A bottom half of a pool's main loop that deletes itself when it runs. */
final class OneShot {
    private final AioPool pool;
    private final BottomHalf half;
    private boolean ran; // the main thread's

    /** Before the threads start. */
    OneShot(AioPool pool) {
        this.pool = pool;
        this.half = pool.loop().bottomHalf(this::run);
    }

    private void run() {
        ran = true;
        half.kfree();
    }

    /** By any thread. */
    void schedule() {
        pool.loop().schedule(half);
    }

    /** The main thread polls until it has run. */
    void await() {
        while (!ran) {
            pool.poll(true);
        }
    }
}
