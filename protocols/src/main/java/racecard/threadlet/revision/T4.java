package racecard.threadlet.revision;

import racecard.catalogue.Contract;
import racecard.qemu.AioContext;
import racecard.qemu.BottomHalf;
import racecard.qemu.DispatchingContext;
import racecard.qemu.Host;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * July 2014, c2e50e3d and 3c80ca15: completion is a bottom half, scheduled again before each callback, so that a
 * callback may poll for what is done already (TLB-19). Cancel still waits. The event loop is that of the same month
 * (0ceb849b), which does not wake itself while it dispatches, and loses wake-ups (TLB-09): this revision does not
 * promise that a sleeping main loop wakes.
 */
public class T4 extends T3 {
    private static final Contract<Promise> CONTRACT =
            new T3().contract().without(Promise.WAKES_MAIN_LOOP).and(Promise.NESTED_POLL);

    protected BottomHalf completionBh;

    @Override
    public Contract<Promise> contract() {
        return CONTRACT;
    }

    @Override
    protected AioContext context(Host process) {
        return new DispatchingContext(process);
    }

    @Override
    public void init(Host process) {
        super.init(process);
        completionBh = context.bottomHalf(this::harvest);
    }

    @Override
    protected void finish(Request e, int result) {
        e.ret().set(result);
        afterResult();
        e.state().writeOnce(Request.DONE);
        lock.lock();
        tellCancellers();
        context.schedule(completionBh);
        lock.unlock();
    }

    @Override
    public void poll(boolean blocking) {
        context.poll(blocking, () -> false);
    }

    @Override
    protected void callBack(Request e, int result) {
        beforeCallback();
        e.complete(result);
    }

    /** A callback may poll, and others may be done already. */
    protected void beforeCallback() {
        context.schedule(completionBh);
    }

    /** A request that was taken back is done with: the bottom half drops it. */
    @Override
    protected void notifyMainLoop() {
        context.schedule(completionBh);
    }

    /** thread_pool_completion_bh, called and not scheduled. */
    @Override
    protected void completeBeforeReturn() {
        harvest();
    }
}
