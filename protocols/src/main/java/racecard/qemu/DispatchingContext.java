package racecard.qemu;

import static racecard.kernel.Barriers.smpMb;

import java.util.function.BooleanSupplier;
import racecard.kernel.Word;

/**
 * The event loop from 0ceb849bd3 of July 2014 on: who schedules a bottom half does not write the notifier while the
 * loop dispatches, because everything will be looked at again before it next sleeps. One thread polls it, so the loop
 * is dispatching or about to sleep; that two might is what went wrong with it (TLB-10-A). Until notify_me came, in July
 * 2015.
 */
public class DispatchingContext extends Context2014 {
    private final Word dispatching = new Word(0);

    /** An empty loop. Before the threads start. */
    public DispatchingContext(Host host) {
        super(host);
    }

    @Override
    protected void aioNotify() {
        smpMb(); // between the news and dispatching; pairs with the one in setDispatching
        if (dispatching.readOnce() == 0) {
            wake();
        }
    }

    @Override
    public boolean poll(boolean blocking, BooleanSupplier readable) {
        int before = dispatching.get(); // only the polling thread writes it
        setDispatching(blocking ? 0 : 1);
        boolean progress = super.poll(blocking, readable);
        setDispatching(before);
        return progress;
    }

    @Override
    protected boolean dispatch(BooleanSupplier readable) {
        setDispatching(1);
        return super.dispatch(readable);
    }

    private void setDispatching(int now) {
        dispatching.writeOnce(now);
        if (now == 0) {
            smpMb(); // before the bottom halves are looked at
        }
    }
}
