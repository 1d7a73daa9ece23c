package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import racecard.explorer.runtime.Floor;

/**
 * Stands in for java.util.concurrent.locks.AbstractQueuedSynchronizer: its state is as there, and what its subclasses
 * do with it. Who cannot have what he wants queues, and none but the first is let in.
 *
 * <p>Of the JDK's own latch nobody queues: all who wait for it are let in together, in any order.
 */
public abstract class AbstractQueuedSynchronizer extends AbstractOwnableSynchronizer {
    private static final long serialVersionUID = 1;
    private static final VarHandle STATE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(AbstractQueuedSynchronizer.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final SyncQueue queue = Floor.isOfJdk(getClass()) ? null : new SyncQueue();
    private volatile int state;

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

    public final void acquire(int arg) {
        if (!tryAcquire(arg)) {
            SyncQueue.Place mine = join();
            try {
                while (!isFirst(mine) || !tryAcquire(arg)) {
                    Thread.onSpinWait();
                }
            } finally {
                leave(mine);
            }
        }
    }

    private SyncQueue.Place join() {
        return queue == null ? null : queue.join();
    }

    private static boolean isFirst(SyncQueue.Place place) {
        return place == null || place.isFirst();
    }

    private static void leave(SyncQueue.Place place) {
        if (place != null) {
            place.leave();
        }
    }

    public final void acquireInterruptibly(int arg) throws InterruptedException {
        Interrupts.check();
        if (!tryAcquire(arg)) {
            SyncQueue.Place mine = join();
            try {
                while (!isFirst(mine) || !tryAcquire(arg)) {
                    Interrupts.check();
                }
            } finally {
                leave(mine);
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
        if (tryAcquireShared(arg) < 0) {
            SyncQueue.Place mine = join();
            try {
                while (!isFirst(mine) || tryAcquireShared(arg) < 0) {
                    Thread.onSpinWait();
                }
            } finally {
                leave(mine);
            }
        }
    }

    public final void acquireSharedInterruptibly(int arg) throws InterruptedException {
        Interrupts.check();
        if (tryAcquireShared(arg) < 0) {
            SyncQueue.Place mine = join();
            try {
                while (!isFirst(mine) || tryAcquireShared(arg) < 0) {
                    Interrupts.check();
                }
            } finally {
                leave(mine);
            }
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

    public final boolean hasQueuedPredecessors() {
        return queue != null && queue.hasPredecessors();
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
