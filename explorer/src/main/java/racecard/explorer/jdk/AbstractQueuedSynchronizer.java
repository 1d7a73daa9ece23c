package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import racecard.explorer.runtime.Floor;
import racecard.explorer.runtime.Sync;

/**
 * Stands in for java.util.concurrent.locks.AbstractQueuedSynchronizer: its state is as there, and what its subclasses
 * do with it; but nobody queues. Who cannot have what he wants waits until the state says otherwise, in any order.
 *
 * <p>One thing about the queue can be told from outside: where some acquire alone and others together, such as writers
 * and readers, who comes late may be held up by one who waits to be alone. So those are counted there, and whoever asks
 * finds them at the head of the queue, or not.
 */
public abstract class AbstractQueuedSynchronizer extends AbstractOwnableSynchronizer {
    private static final long serialVersionUID = 1;
    private static final VarHandle STATE;
    private static final VarHandle WAITING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(AbstractQueuedSynchronizer.class, "state", int.class);
            WAITING = lookup.findVarHandle(AbstractQueuedSynchronizer.class, "waiting", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final boolean counts = Floor.overrides(getClass(), AbstractQueuedSynchronizer.class, "tryAcquire")
            && Floor.overrides(getClass(), AbstractQueuedSynchronizer.class, "tryAcquireShared");
    private volatile int state;
    private volatile int waiting;

    protected AbstractQueuedSynchronizer() {}

    protected final int getState() {
        return state;
    }

    protected final void setState(int next) {
        state = next;
    }

    protected final boolean compareAndSetState(int expected, int next) {
        return STATE.compareAndSet(this, expected, next);
    }

    protected boolean tryAcquire(int arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryRelease(int arg) {
        throw new UnsupportedOperationException();
    }

    protected int tryAcquireShared(int arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean tryReleaseShared(int arg) {
        throw new UnsupportedOperationException();
    }

    protected boolean isHeldExclusively() {
        throw new UnsupportedOperationException();
    }

    private void queued(int by) {
        if (counts) {
            int unused = (int) WAITING.getAndAdd(this, by);
        }
    }

    public final void acquire(int arg) {
        if (!tryAcquire(arg)) {
            queued(1);
            while (!tryAcquire(arg)) {
                Thread.onSpinWait();
            }
            queued(-1);
        }
    }

    public final void acquireInterruptibly(int arg) throws InterruptedException {
        Interrupts.check();
        if (!tryAcquire(arg)) {
            queued(1);
            try {
                while (!tryAcquire(arg)) {
                    Interrupts.check();
                }
            } finally {
                queued(-1);
            }
        }
    }

    /**
     * As if the time had passed at once: when it comes to be free in time, that is an execution in which the attempt
     * comes later.
     */
    public final boolean tryAcquireNanos(int arg, long nanos) throws InterruptedException {
        Interrupts.check();
        return tryAcquire(arg);
    }

    public final boolean release(int arg) {
        return tryRelease(arg);
    }

    public final void acquireShared(int arg) {
        while (tryAcquireShared(arg) < 0) {
            Thread.onSpinWait();
        }
    }

    public final void acquireSharedInterruptibly(int arg) throws InterruptedException {
        Interrupts.check();
        while (tryAcquireShared(arg) < 0) {
            Interrupts.check();
        }
    }

    /** As {@link #tryAcquireNanos}. */
    public final boolean tryAcquireSharedNanos(int arg, long nanos) throws InterruptedException {
        Interrupts.check();
        return tryAcquireShared(arg) >= 0;
    }

    public final boolean releaseShared(int arg) {
        return tryReleaseShared(arg);
    }

    /** Of those who wait to be alone. */
    public final boolean hasQueuedPredecessors() {
        return apparentlyFirstQueuedIsExclusive();
    }

    public final boolean apparentlyFirstQueuedIsExclusive() {
        return counts && waiting > 0 && Sync.choose();
    }

    public final boolean owns(ConditionObject condition) {
        return condition.owner() == this;
    }

    /** Stands in for the class of this name. */
    public class ConditionObject extends WaitList {
        public ConditionObject() {}

        AbstractQueuedSynchronizer owner() {
            return AbstractQueuedSynchronizer.this;
        }

        @Override
        void owned() {
            if (!isHeldExclusively()) {
                throw new IllegalMonitorStateException();
            }
        }

        @Override
        int leave() {
            int held = state;
            if (!release(held)) {
                throw new IllegalMonitorStateException();
            }
            return held;
        }

        @Override
        void enter(int held) {
            acquire(held);
        }
    }
}
