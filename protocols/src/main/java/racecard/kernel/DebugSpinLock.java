package racecard.kernel;

/**
 * A spin lock that lives in memory which can be freed, under CONFIG_DEBUG_SPINLOCK and lockdep: it reports who takes it
 * twice, who lets go of it without holding it, and who touches it after its memory was freed. Who holds it stands with
 * the holder ({@link Context}), so the checks are no events of the race.
 */
public final class DebugSpinLock {
    private final KasanObject owner;
    private final SpinLock lock;
    private int generation;

    /** A free lock inside {@code owner}, called {@code name} in reports. */
    public DebugSpinLock(KasanObject owner, String name) {
        this.owner = owner;
        this.lock = new SpinLock(name);
    }

    /** spin_lock. @throws Oops when the caller holds it already */
    public void lock(Context c) {
        owner.kasanCheck();
        if (c.holds(this)) {
            throw new Lockup(c + " waits for " + this + ", which it holds itself");
        }
        lock.lock();
        c.acquired(this, generation);
    }

    /** spin_trylock. */
    public boolean trylock(Context c) {
        owner.kasanCheck();
        if (c.holds(this) || !lock.trylock()) {
            return false;
        }
        c.acquired(this, generation);
        return true;
    }

    /** spin_unlock. @throws Oops when the caller does not hold it */
    public void unlock(Context c) {
        owner.kasanCheck();
        c.releases(this, generation);
        lock.unlock();
    }

    /** assert_spin_locked. */
    public void assertHeld(Context c) {
        if (!c.holds(this)) {
            throw new Oops("WARN_ON(!spin_is_locked(" + this + ")) in " + c);
        }
    }

    /** spin_is_locked, asked even of freed memory: only to wait for it to look different. */
    public boolean isLocked() {
        return lock.isLocked();
    }

    /** spin_lock_init on memory that is used again: who holds it then holds it no more. */
    public void init() {
        generation++;
        lock.init();
    }

    void die() {
        lock.die();
    }

    @Override
    public String toString() {
        return lock.toString();
    }
}
