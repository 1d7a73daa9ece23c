package racecard.kernel;

import static racecard.kernel.Barriers.smpMb;

/**
 * A raw spin lock: acquire on lock, release on unlock, exactly LKMM's. The store that takes the lock is <em>not</em>
 * ordered before later loads of the critical section; {@link Barriers#smpMbAfterSpinlock} or x86's locked instruction
 * would order it, and code that needs it must say so.
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

    /**
     * spin_lock: R[acquire] and W[once] on success. The kernel waits with relaxed reads until the lock looks free; here
     * every look is a try. A cmpxchg that fails is a read that stores nothing and orders at least as much as the
     * relaxed one, and what it orders the one that succeeds orders too: the same outcomes, and for tools a round of
     * waiting is one read of one word.
     *
     * @throws Lockup when its holder died
     */
    public void lock() {
        while (held(word.cmpxchgAcquire(FREE, HELD))) {
            Thread.onSpinWait();
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

    /**
     * spin_lock_init, on memory that is used again: the lock is free, whatever it was, and whoever waits for it may now
     * get it.
     */
    public void init() {
        word.writeOnce(FREE);
    }

    /** spin_is_locked: R[once], orders nothing. */
    public boolean isLocked() {
        return word.readOnce() != FREE;
    }

    /**
     * spin_unlock_wait of generic kernels until June 2016: spins on relaxed reads and orders nothing. A holder whose
     * own lock store is still in its store buffer is not seen (TWB-07), and what he wrote need not be visible
     * afterwards (TWB-08).
     */
    public void unlockWait() {
        while (held(word.readOnce())) {
            Thread.onSpinWait();
        }
    }

    /**
     * The generic one since 726328d92a42 of June 2016: the same reads, the last of which is an acquire. What a holder
     * that has left wrote is visible afterwards; one whose lock store is on its way still is not seen.
     */
    public void unlockWaitAcquire() {
        while (held(word.smpLoadAcquire())) {
            Thread.onSpinWait();
        }
    }

    /**
     * PowerPC's of 2014: full barriers on both sides. They order this side, which a full barrier or a cmpxchg of its
     * callers did already, and not the holder's.
     */
    public void unlockWaitPowerpc() {
        smpMb();
        unlockWait();
        smpMb();
    }

    /**
     * As its callers understood it, and as it became on arm64 in June 2016 (d86b8da04dfa): ordered as if it took and
     * dropped the lock. Arm64 writes the free word back with a load/store-exclusive pair; this does the same with a
     * fully ordered RMW, which has a place in the lock word's modification order: before a later holder's acquisition
     * (who then sees all that was before this wait) or after an earlier one's release (and this wait sees all that he
     * did). It waits as {@link #lock} does.
     */
    public void unlockWaitArm64() {
        while (held(word.cmpxchg(FREE, FREE))) {
            Thread.onSpinWait();
        }
    }

    /**
     * The holder died with the lock in hand: whoever waits for it, now or later, gets a {@link Lockup} and does not
     * hang.
     */
    public void die() {
        word.writeOnce(DEAD);
        smpMb();
    }

    private boolean held(int found) {
        if (found == DEAD) {
            throw new Lockup("spins for ever on " + name + ", whose holder died");
        }
        return found == HELD;
    }

    @Override
    public String toString() {
        return name;
    }
}
