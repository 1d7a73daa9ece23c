package racecard.threadlet.revision;

import racecard.threadlet.Request;

/**
 * August and September 2011, e4ea78ee and e1d3b254: threads are started by the main loop or by threads that have just
 * been born, one at a time, and the pipe is written directly, where a signal was sent: nobody reads the request once
 * its result stands (TLB-22).
 */
public class R0PP extends R0P {
    private static final int NEW_THREAD_BH = 2;

    private int newThreads; // to be started; this and the next under the lock
    private int pendingThreads; // started, and not yet alive

    /** Lock held. Whoever is started already will start the next. */
    @Override
    protected void spawnThread() {
        cur++;
        newThreads++;
        if (pendingThreads == 0) {
            wakeMainLoop(NEW_THREAD_BH);
        }
    }

    /** Starts the next that is owed. */
    private void doSpawnThread() {
        lock.lock();
        boolean owed = newThreads > 0;
        if (owed) {
            newThreads--;
            pendingThreads++;
        }
        lock.unlock();
        if (owed) {
            host.start(this::aioThread);
        }
    }

    @Override
    protected void aioThread() {
        lock.lock();
        pendingThreads--;
        lock.unlock();
        doSpawnThread();
        super.aioThread();
    }

    @Override
    protected void otherEvents() {
        if (drain(NEW_THREAD_BH)) {
            doSpawnThread();
        }
    }

    /** posix_aio_notify_event. */
    @Override
    public void end(Request a, int result) {
        publish(a, result);
        tellMainLoop();
    }
}
