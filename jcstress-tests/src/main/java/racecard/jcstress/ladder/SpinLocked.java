package racecard.jcstress.ladder;

import static java.lang.invoke.ConstantBootstraps.fieldVarHandle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A state with a spin lock, no stronger than spin_lock and spin_unlock: the acquire does not order the lock's own store
 * before later loads, which is exactly what the old spin_unlock_wait races turn on. A monitor or a ReentrantLock would
 * hide them.
 */
public abstract class SpinLocked {
    private static final VarHandle LOCKED =
            fieldVarHandle(MethodHandles.lookup(), "locked", VarHandle.class, SpinLocked.class, int.class);

    int locked;

    /** spin_lock. */
    public final void lock() {
        while (!LOCKED.weakCompareAndSetAcquire(this, 0, 1)) {
            Thread.onSpinWait();
        }
    }

    /** spin_trylock: one attempt, which fails only when the lock is held, and then orders nothing. */
    public final boolean tryLock() {
        return (int) LOCKED.compareAndExchangeAcquire(this, 0, 1) == 0;
    }

    /** spin_unlock. */
    public final void unlock() {
        LOCKED.setRelease(this, 0);
    }

    /**
     * spin_is_locked: a look that takes nothing. The kernel's is relaxed, this one is volatile, which weakens no race
     * here (what is missing is always the order of the other side) and steers clear of HotSpot: between two full fences
     * with nothing but a plain or an opaque read between them its C2 compiler drops the first fence, on 17 and on 25,
     * and then a store before that fence does pass the read.
     */
    public final boolean seenLocked() {
        return (int) LOCKED.getVolatile(this) != 0;
    }
}
