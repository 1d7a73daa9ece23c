package racecard.threadlet.revision;

import racecard.qemu.AioContext;
import racecard.qemu.BottomHalf;
import racecard.qemu.QemuMutex;
import racecard.threadlet.AioPool;
import racecard.threadlet.QTailQ;
import racecard.threadlet.Request;

/**
 * The main loop's side of thread-pool.c, the same in all revisions: it starts workers, one at a time, and looks for
 * what is done.
 */
abstract class PoolSide extends AioPool {
    private static final int NOTIFIER = AioContext.FD;

    protected final QTailQ requestList = new QTailQ();
    protected final QTailQ head = new QTailQ(); // the main thread's own
    protected QemuMutex lock;
    protected AioContext context;
    protected BottomHalf newThreadBh;
    protected int newThreads; // to be started; this and the next under the lock
    protected int pendingThreads; // started, and not yet alive

    /** Before the threads start. */
    protected final void initSpawning() {
        newThreadBh = context.bottomHalf(this::spawnThreadBhFn);
    }

    @Override
    public final AioContext loop() {
        return context;
    }

    /** What a worker does from birth to exit. */
    protected abstract void workerThread();

    /** Lock held. Whoever is started already will start the next. */
    protected final void spawnThread() {
        cur++;
        bornIdle();
        newThreads++;
        if (pendingThreads == 0) {
            context.schedule(newThreadBh);
        }
    }

    /** Nothing: it counts when it waits. */
    protected void bornIdle() {}

    private void spawnThreadBhFn() {
        lock.lock();
        doSpawnThread();
        lock.unlock();
    }

    /** Lock held. */
    protected final void doSpawnThread() {
        if (newThreads == 0) {
            return;
        }
        newThreads--;
        pendingThreads++;
        host.start(this::workerThread);
    }

    /** qemu_bh_delete(new_thread_bh): who was to be started is not. Lock held, by whoever frees the pool. */
    protected final void forgetThreadsToCome() {
        context.cancel(newThreadBh);
        cur -= newThreads;
        newThreads = 0;
    }

    /** Tells the main loop, as a worker does. */
    protected void notifyMainLoop() {
        context.write(NOTIFIER);
    }

    @Override
    public void poll(boolean blocking) {
        context.poll(blocking, this::notified);
    }

    /** The notifier is cleared, and if it was set the list is looked through. Whether it was. */
    private boolean notified() {
        boolean readable = context.read(NOTIFIER);
        if (readable) {
            harvest();
        }
        return readable;
    }

    /** event_notifier_ready, whether or not the notifier is set. */
    protected void completionHandler() {
        context.read(NOTIFIER);
        harvest();
    }

    @Override
    public boolean awake() {
        return context.awake();
    }

    /** event_notifier_ready: begins anew after every callback. The state is read without the lock. */
    @Override
    public void harvest() {
        Request e = head.first();
        while (e != null) {
            int state = e.state().readOnce();
            if (state != Request.DONE && state != Request.CANCELED) {
                e = head.after(e.outstanding());
                continue;
            }
            head.remove(e.outstanding());
            if (state == Request.DONE) {
                callBack(e, result(e));
            }
            e.kfree();
            e = head.first();
        }
    }

    /** The result of a request that is seen to be done. */
    protected int result(Request e) {
        lock.lock();
        int result = e.ret().get();
        lock.unlock();
        return result;
    }

    /** The user's callback. */
    protected void callBack(Request e, int result) {
        e.complete(result);
    }
}
