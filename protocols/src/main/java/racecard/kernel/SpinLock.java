package racecard.kernel;

import static racecard.kernel.Barriers.smpMb;

/**
 * A raw spin lock: acquire on lock, release on unlock, exactly LKMM's. The store that takes the lock is <em>not</em> ordered before later loads of
 * the critical section; {@link Barriers#smpMbAfterSpinlock} or x86's locked instruction would order it, and code that needs it must say so.
 *
 * <p>Interrupts do not exist in a Java thread, so raw_spin_lock_irq is this too.
 */
public final class SpinLock {
    private static final int FREE = 0;
    private static final int HELD = 1;
    private static final int DEAD = 2;

    private final String name;
    private final Word word = new Word(FREE);

    /** A free lock, called {@code name} in reports. */
    public SpinLock(String name) {
        this.name = name;
    }

    /** spin_lock: R[acquire] and W[once] on success; spins on a relaxed read until the lock looks free. @throws Lockup when its holder died */
    public void lock() {
        while (!trylock()) {
            awaitFree();
        }
    }

    /** spin_trylock: like lock when it returns true, orders nothing in LKMM when it returns false. */
    public boolean trylock() {
        return word.cmpxchgAcquire(FREE, HELD) == FREE;
    }

    /** spin_unlock: W[release]. Only for the holder. */
    public void unlock() {
        word.smpStoreRelease(FREE);
    }

    /** spin_is_locked: R[once], orders nothing. */
    public boolean isLocked() {
        return word.readOnce() != FREE;
    }

    /**
     * spin_unlock_wait as its callers understood it, and as it became in June 2016: waits until the lock is free, ordered as if it took and dropped
     * the lock. Arm64 wrote the free word back with a load/store-exclusive pair; this does the same with a fully ordered RMW, which has a place in the
     * lock word's modification order: before a later holder's acquisition (who then sees all that was before this wait) or after an earlier one's
     * release (and this wait sees all that he did).
     */
    public void unlockWait() {
        while (word.cmpxchg(FREE, FREE) != FREE) {
            awaitFree();
        }
    }

    /**
     * spin_unlock_wait as it was on some architectures before June 2016 (which ones is not established): spins on relaxed reads and orders nothing. A
     * holder whose own lock store is still in its store buffer is not seen (TWB-07), and what he wrote need not be visible afterwards (TWB-08).
     */
    public void unlockWaitRelaxed() {
        awaitFree();
    }

    /** The holder died with the lock in hand: whoever waits for it, now or later, gets a {@link Lockup} and does not hang. */
    public void die() {
        word.writeOnce(DEAD);
        smpMb();
    }

    private void awaitFree() {
        for (int seen = word.readOnce(); seen != FREE; seen = word.readOnce()) {
            if (seen == DEAD) {
                throw new Lockup("spins for ever on " + name + ", whose holder died");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
