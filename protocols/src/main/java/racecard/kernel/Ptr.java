package racecard.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A word that holds a pointer: what the kernel writes {@code struct callback_head *next}, and, handed around,
 * {@code struct callback_head **pprev}. Compared by identity.
 *
 * <p>Fully ordered read-modify-writes carry a full fence on both sides, because Java's volatile RMW orders only
 * volatile accesses among themselves. A failed cmpxchg orders nothing in LKMM; here it keeps the leading fence and its
 * volatile read: stronger, hence sound.
 *
 * @param <T> what it points to
 */
public final class Ptr<T> {
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(Ptr.class, "value", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KasanObject owner;
    private T value;

    /** A null pointer that lives inside {@code owner}: to touch it after the owner was freed is a use after free. */
    public Ptr(KasanObject owner) {
        this.owner = owner;
    }

    /** container_of: the object that this word lives in. */
    public KasanObject containerOf() {
        return owner;
    }

    /**
     * A plain load, {@code *p}: R[plain]. For memory that its thread owns, or that a lock or a release/acquire pair
     * hands over.
     */
    public T get() {
        owner.kasanCheck();
        return value;
    }

    /**
     * A plain store, {@code *p = v}: W[plain]. For memory that its thread owns, or that a lock or a release/acquire
     * pair hands over.
     */
    public void set(T v) {
        owner.kasanCheck();
        value = v;
    }

    /**
     * READ_ONCE(*p), and with it lockless_dereference and rcu_dereference: R[once]. The kernel relies on the address
     * dependency from the pointer to what it points to; Java has no dependencies, so this is an acquire read: stronger
     * than LKMM for independent later accesses, as weak as the kernel against store buffering. An opaque read would be
     * unsound (litmus TW-cancel-aba-locked-nodep).
     */
    @SuppressWarnings("unchecked")
    public T readOnce() {
        owner.kasanCheck();
        return (T) VALUE.getAcquire(this);
    }

    /**
     * WRITE_ONCE(x, v): W[once]. Opaque: single, coherent, unordered.
     */
    public void writeOnce(T v) {
        owner.kasanCheck();
        VALUE.setOpaque(this, v);
    }

    /**
     * smp_load_acquire: R[acquire]; the Java mode of that name is the same.
     */
    @SuppressWarnings("unchecked")
    public T smpLoadAcquire() {
        owner.kasanCheck();
        return (T) VALUE.getAcquire(this);
    }

    /**
     * smp_store_release: W[release]; the Java mode of that name is the same.
     */
    public void smpStoreRelease(T v) {
        owner.kasanCheck();
        VALUE.setRelease(this, v);
    }

    /**
     * smp_store_mb: W[once] then F[mb]. A volatile store alone would not do: an opaque read after it may still overtake
     * it (litmus TW-jobctl-sb-nomb-target).
     */
    public void smpStoreMb(T v) {
        owner.kasanCheck();
        VALUE.setOpaque(this, v);
        VarHandle.fullFence();
    }

    /**
     * cmpxchg: RMW[mb] when it succeeds, R[once] when it fails. Returns what it found, {@code old} exactly when it
     * stored {@code v}.
     */
    @SuppressWarnings("unchecked")
    public T cmpxchg(T old, T v) {
        owner.kasanCheck();
        VarHandle.fullFence();
        T found = (T) VALUE.compareAndExchange(this, old, v);
        VarHandle.fullFence();
        return found;
    }

    /**
     * cmpxchg_acquire: R[acquire] and W[once]. When it fails the kernel promises no acquire and Java still gives one:
     * stronger.
     */
    @SuppressWarnings("unchecked")
    public T cmpxchgAcquire(T old, T v) {
        owner.kasanCheck();
        return (T) VALUE.compareAndExchangeAcquire(this, old, v);
    }

    /**
     * cmpxchg_release: R[once] and W[release].
     */
    @SuppressWarnings("unchecked")
    public T cmpxchgRelease(T old, T v) {
        owner.kasanCheck();
        return (T) VALUE.compareAndExchangeRelease(this, old, v);
    }

    /**
     * cmpxchg_relaxed: RMW[once]. Java has no opaque RMW, and a plain one would race with the marked accesses around
     * it; the release form is the weakest that is not plain. Stronger than LKMM only against accesses before it.
     */
    @SuppressWarnings("unchecked")
    public T cmpxchgRelaxed(T old, T v) {
        owner.kasanCheck();
        return (T) VALUE.compareAndExchangeRelease(this, old, v);
    }

    /**
     * xchg: RMW[mb]. Returns what it replaced.
     */
    @SuppressWarnings("unchecked")
    public T xchg(T v) {
        owner.kasanCheck();
        VarHandle.fullFence();
        T found = (T) VALUE.getAndSet(this, v);
        VarHandle.fullFence();
        return found;
    }

    /**
     * xchg_acquire: R[acquire] and W[once].
     */
    @SuppressWarnings("unchecked")
    public T xchgAcquire(T v) {
        owner.kasanCheck();
        return (T) VALUE.getAndSetAcquire(this, v);
    }

    /**
     * xchg_release: R[once] and W[release].
     */
    @SuppressWarnings("unchecked")
    public T xchgRelease(T v) {
        owner.kasanCheck();
        return (T) VALUE.getAndSetRelease(this, v);
    }

    /**
     * xchg_relaxed: RMW[once]; the release form, for the reason given at {@link #cmpxchgRelaxed}.
     */
    @SuppressWarnings("unchecked")
    public T xchgRelaxed(T v) {
        owner.kasanCheck();
        return (T) VALUE.getAndSetRelease(this, v);
    }

    /**
     * try_cmpxchg: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The order is
     * cmpxchg's.
     */
    public boolean tryCmpxchg(Local<T> old, T v) {
        T expected = old.value;
        T found = cmpxchg(expected, v);
        old.value = found;
        return found == expected;
    }

    /**
     * try_cmpxchg_acquire: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The
     * order is cmpxchg_acquire's.
     */
    public boolean tryCmpxchgAcquire(Local<T> old, T v) {
        T expected = old.value;
        T found = cmpxchgAcquire(expected, v);
        old.value = found;
        return found == expected;
    }

    /**
     * try_cmpxchg_release: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The
     * order is cmpxchg_release's.
     */
    public boolean tryCmpxchgRelease(Local<T> old, T v) {
        T expected = old.value;
        T found = cmpxchgRelease(expected, v);
        old.value = found;
        return found == expected;
    }

    /**
     * try_cmpxchg_relaxed: true when it stored {@code v}; otherwise {@code old} is refreshed with the value found. The
     * order is cmpxchg_relaxed's.
     */
    public boolean tryCmpxchgRelaxed(Local<T> old, T v) {
        T expected = old.value;
        T found = cmpxchgRelaxed(expected, v);
        old.value = found;
        return found == expected;
    }
}
