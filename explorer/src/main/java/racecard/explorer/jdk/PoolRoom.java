package racecard.explorer.jdk;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import racecard.explorer.runtime.Hooks;

/** What a pool's queue says to {@link ThreadPoolExecutor}. */
final class PoolRoom {
    private PoolRoom() {}

    /** How many tasks may wait. In what order they do is known of these queues alone. */
    static int of(BlockingQueue<Runnable> queue) {
        if (queue instanceof LinkedBlockingQueue || queue instanceof ArrayBlockingQueue) {
            return queue.remainingCapacity();
        } else if (queue instanceof SynchronousQueue) {
            return 0;
        }
        Hooks.never("it makes a ThreadPoolExecutor with a " + queue.getClass().getSimpleName()
                + ", whose order the checker's pool does not keep: give it a LinkedBlockingQueue");
        throw new IllegalArgumentException();
    }
}
