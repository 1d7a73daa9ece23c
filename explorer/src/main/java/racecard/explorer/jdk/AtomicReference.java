package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Stands in for java.util.concurrent.atomic.AtomicReference. */
public class AtomicReference<V> {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(AtomicReference.class, "value", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile V value;

    public AtomicReference() {}

    public AtomicReference(V initial) {
        value = initial;
    }

    public final V get() {
        return value;
    }

    public final void set(V next) {
        value = next;
    }

    public final void lazySet(V next) {
        VALUE.setRelease(this, next);
    }

    @SuppressWarnings("unchecked")
    public final V getPlain() {
        return (V) VALUE.get(this);
    }

    @SuppressWarnings("unchecked")
    public final V getOpaque() {
        return (V) VALUE.getOpaque(this);
    }

    @SuppressWarnings("unchecked")
    public final V getAcquire() {
        return (V) VALUE.getAcquire(this);
    }

    public final void setPlain(V next) {
        VALUE.set(this, next);
    }

    public final void setOpaque(V next) {
        VALUE.setOpaque(this, next);
    }

    public final void setRelease(V next) {
        VALUE.setRelease(this, next);
    }

    @SuppressWarnings("unchecked")
    public final V getAndSet(V next) {
        return (V) VALUE.getAndSet(this, next);
    }

    public final boolean compareAndSet(V expected, V next) {
        return VALUE.compareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetPlain(V expected, V next) {
        return VALUE.weakCompareAndSetPlain(this, expected, next);
    }

    public final boolean weakCompareAndSetVolatile(V expected, V next) {
        return VALUE.weakCompareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetAcquire(V expected, V next) {
        return VALUE.weakCompareAndSetAcquire(this, expected, next);
    }

    public final boolean weakCompareAndSetRelease(V expected, V next) {
        return VALUE.weakCompareAndSetRelease(this, expected, next);
    }

    @SuppressWarnings("unchecked")
    public final V compareAndExchange(V expected, V next) {
        return (V) VALUE.compareAndExchange(this, expected, next);
    }

    @SuppressWarnings("unchecked")
    public final V compareAndExchangeAcquire(V expected, V next) {
        return (V) VALUE.compareAndExchangeAcquire(this, expected, next);
    }

    @SuppressWarnings("unchecked")
    public final V compareAndExchangeRelease(V expected, V next) {
        return (V) VALUE.compareAndExchangeRelease(this, expected, next);
    }

    public final V getAndUpdate(UnaryOperator<V> update) {
        while (true) {
            V found = get();
            V next = update.apply(found);
            if (compareAndSet(found, next)) {
                return found;
            }
        }
    }

    public final V updateAndGet(UnaryOperator<V> update) {
        while (true) {
            V found = get();
            V next = update.apply(found);
            if (compareAndSet(found, next)) {
                return next;
            }
        }
    }

    public final V getAndAccumulate(V operand, BinaryOperator<V> operator) {
        return getAndUpdate(found -> operator.apply(found, operand));
    }

    public final V accumulateAndGet(V operand, BinaryOperator<V> operator) {
        return updateAndGet(found -> operator.apply(found, operand));
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
