package racecard.explorer.jdk;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import racecard.explorer.runtime.Sync;

/**
 * A condition of a lock that is made of plain Java. Who is signalled has waited longest, and nobody wakes by himself.
 */
abstract class WaitList implements Condition {
    private Waiter first;

    WaitList() {}

    /** Throws unless the thread holds the lock. */
    abstract void owned();

    /** Gives the lock up. @return how often it was held */
    abstract int leave();

    /** Takes it again, as often. */
    abstract void enter(int held);

    @Override
    public final void signal() {
        owned();
        if (first != null) {
            Waiter chosen = first;
            first = chosen.next;
            chosen.signalled = true;
        }
    }

    @Override
    public final void signalAll() {
        owned();
        while (first != null) {
            signal();
        }
    }

    /** @return whether it was signalled */
    private boolean waits(boolean timed, boolean interruptibly) throws InterruptedException {
        owned();
        if (interruptibly) {
            Interrupts.check();
        }
        Waiter me = new Waiter();
        first = Waiter.with(first, me);
        int held = leave();
        boolean timeout = false;
        boolean interrupted = false;
        while (!timeout && !interrupted && !me.signalled) {
            interrupted = interruptibly && Thread.currentThread().isInterrupted();
            timeout = timed && Sync.timesOut();
        }
        enter(held);
        if (me.signalled) {
            return true;
        }
        first = Waiter.without(first, me);
        if (interrupted) {
            Interrupts.check();
        }
        return false;
    }

    @Override
    public final void await() throws InterruptedException {
        waits(false, true);
    }

    @Override
    public final void awaitUninterruptibly() {
        try {
            waits(false, false);
        } catch (InterruptedException e) {
            throw new IllegalStateException("it was not to be interrupted", e);
        }
    }

    @Override
    public final long awaitNanos(long nanos) throws InterruptedException {
        return waits(true, true) ? 1 : 0;
    }

    @Override
    public final boolean await(long time, TimeUnit unit) throws InterruptedException {
        return waits(true, true);
    }

    @Override
    public final boolean awaitUntil(Date deadline) throws InterruptedException {
        return waits(true, true);
    }
}
