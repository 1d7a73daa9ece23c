package racecard.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An int that several threads touch: a flags word, a state, an atomic_t.
 *
 * <p>Fully ordered read-modify-writes carry a full fence on both sides, because Java's volatile RMW orders only
 * volatile accesses among themselves. A failed cmpxchg orders nothing in LKMM; here it keeps the leading fence and its
 * volatile read: stronger, hence sound.
 */
public final class Word {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(Word.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int value;

    /** A word that holds {@code initial}; to be published safely by whoever makes it. */
    public Word(int initial) {
        this.value = initial;
    }

    /**
     * A plain load, {@code *p}: R[plain]. For memory that its thread owns, or that a lock or a release/acquire pair
     * hands over.
     */
    public int get() {
        return value;
    }

    /**
     * A plain store, {@code *p = v}: W[plain]. For memory that its thread owns, or that a lock or a release/acquire
     * pair hands over.
     */
    public void set(int v) {
        value = v;
    }

    /**
     * READ_ONCE(x): R[once]. Opaque: single, coherent, unordered. No address dependency starts at an int; where a
     * control dependency to a later access matters, take {@link #smpLoadAcquire}. Alone between two full fences it
     * loses the first: see {@link Barriers#smpMb}.
     */
    public int readOnce() {
        return (int) VALUE.getOpaque(this);
    }

    /**
     * WRITE_ONCE(x, v): W[once]. Opaque: single, coherent, unordered.
     */
    public void writeOnce(int v) {
        VALUE.setOpaque(this, v);
    }

    /**
     * smp_load_acquire: R[acquire]; the Java mode of that name is the same.
     */
    public int smpLoadAcquire() {
        return (int) VALUE.getAcquire(this);
    }

    /**
     * smp_store_release: W[release]; the Java mode of that name is the same.
     */
    public void smpStoreRelease(int v) {
        VALUE.setRelease(this, v);
    }

    /**
     * smp_store_mb: W[once] then F[mb]. A volatile store alone would not do: an opaque read after it may still overtake
     * it (litmus TW-jobctl-sb-nomb-target).
     */
    public void smpStoreMb(int v) {
        VALUE.setOpaque(this, v);
        VarHandle.fullFence();
    }

    /**
     * cmpxchg: RMW[mb] when it succeeds, R[once] when it fails. Returns what it found, {@code old} exactly when it
     * stored {@code v}.
     */
    public int cmpxchg(int old, int v) {
        VarHandle.fullFence();
        int found = (int) VALUE.compareAndExchange(this, old, v);
        VarHandle.fullFence();
        return found;
    }

    /**
     * cmpxchg_acquire: R[acquire] and W[once]. When it fails the kernel promises no acquire and Java still gives one:
     * stronger.
     */
    public int cmpxchgAcquire(int old, int v) {
        return (int) VALUE.compareAndExchangeAcquire(this, old, v);
    }

    /**
     * cmpxchg_release: R[once] and W[release].
     */
    public int cmpxchgRelease(int old, int v) {
        return (int) VALUE.compareAndExchangeRelease(this, old, v);
    }

    /**
     * cmpxchg_relaxed: RMW[once]. Java has no opaque RMW, and a plain one would race with the marked accesses around
     * it; the release form is the weakest that is not plain. Stronger than LKMM only against accesses before it.
     */
    public int cmpxchgRelaxed(int old, int v) {
        return (int) VALUE.compareAndExchangeRelease(this, old, v);
    }

    /**
     * xchg: RMW[mb]. Returns what it replaced.
     */
    public int xchg(int v) {
        VarHandle.fullFence();
        int found = (int) VALUE.getAndSet(this, v);
        VarHandle.fullFence();
        return found;
    }

    /**
     * xchg_acquire: R[acquire] and W[once].
     */
    public int xchgAcquire(int v) {
        return (int) VALUE.getAndSetAcquire(this, v);
    }

    /**
     * xchg_release: R[once] and W[release].
     */
    public int xchgRelease(int v) {
        return (int) VALUE.getAndSetRelease(this, v);
    }

    /**
     * xchg_relaxed: RMW[once]; the release form, for the reason given at {@link #cmpxchgRelaxed}.
     */
    public int xchgRelaxed(int v) {
        return (int) VALUE.getAndSetRelease(this, v);
    }

    /**
     * atomic_fetch_add_relaxed: RMW[once]; the release form, for the reason given at {@link #cmpxchgRelaxed}. Returns
     * what it found.
     */
    public int fetchAddRelaxed(int i) {
        return (int) VALUE.getAndAddRelease(this, i);
    }

    /**
     * try_cmpxchg: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The order is
     * cmpxchg's.
     */
    public boolean tryCmpxchg(Local<Integer> old, int v) {
        int expected = old.value;
        int found = cmpxchg(expected, v);
        old.value = found;
        return found == expected;
    }

    /**
     * try_cmpxchg_acquire: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The
     * order is cmpxchg_acquire's.
     */
    public boolean tryCmpxchgAcquire(Local<Integer> old, int v) {
        int expected = old.value;
        int found = cmpxchgAcquire(expected, v);
        old.value = found;
        return found == expected;
    }

    /**
     * try_cmpxchg_release: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The
     * order is cmpxchg_release's.
     */
    public boolean tryCmpxchgRelease(Local<Integer> old, int v) {
        int expected = old.value;
        int found = cmpxchgRelease(expected, v);
        old.value = found;
        return found == expected;
    }

    /**
     * try_cmpxchg_relaxed: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The
     * order is cmpxchg_relaxed's.
     */
    public boolean tryCmpxchgRelaxed(Local<Integer> old, int v) {
        int expected = old.value;
        int found = cmpxchgRelaxed(expected, v);
        old.value = found;
        return found == expected;
    }
}
