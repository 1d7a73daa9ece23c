package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicLongArray. */
public class AtomicLongArray {
    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] elements;

    public AtomicLongArray(int length) {
        elements = new long[length];
    }

    public AtomicLongArray(long[] initial) {
        elements = new long[initial.length];
        for (int i = 0; i < initial.length; i++) {
            elements[i] = initial[i];
        }
    }

    public final int length() {
        return elements.length;
    }

    public final long get(int i) {
        return (long) ELEMENTS.getVolatile(elements, i);
    }

    public final void set(int i, long next) {
        ELEMENTS.setVolatile(elements, i, next);
    }

    public final void lazySet(int i, long next) {
        ELEMENTS.setRelease(elements, i, next);
    }

    public final long getPlain(int i) {
        return (long) ELEMENTS.get(elements, i);
    }

    public final long getOpaque(int i) {
        return (long) ELEMENTS.getOpaque(elements, i);
    }

    public final long getAcquire(int i) {
        return (long) ELEMENTS.getAcquire(elements, i);
    }

    public final void setPlain(int i, long next) {
        ELEMENTS.set(elements, i, next);
    }

    public final void setOpaque(int i, long next) {
        ELEMENTS.setOpaque(elements, i, next);
    }

    public final void setRelease(int i, long next) {
        ELEMENTS.setRelease(elements, i, next);
    }

    public final long getAndSet(int i, long next) {
        return (long) ELEMENTS.getAndSet(elements, i, next);
    }

    public final boolean compareAndSet(int i, long expected, long next) {
        return ELEMENTS.compareAndSet(elements, i, expected, next);
    }

    public final long compareAndExchange(int i, long expected, long next) {
        return (long) ELEMENTS.compareAndExchange(elements, i, expected, next);
    }

    public final long compareAndExchangeAcquire(int i, long expected, long next) {
        return (long) ELEMENTS.compareAndExchangeAcquire(elements, i, expected, next);
    }

    public final long compareAndExchangeRelease(int i, long expected, long next) {
        return (long) ELEMENTS.compareAndExchangeRelease(elements, i, expected, next);
    }

    public final long getAndAdd(int i, long delta) {
        return (long) ELEMENTS.getAndAdd(elements, i, delta);
    }

    public final long addAndGet(int i, long delta) {
        return getAndAdd(i, delta) + delta;
    }

    public final long getAndIncrement(int i) {
        return getAndAdd(i, 1L);
    }

    public final long getAndDecrement(int i) {
        return getAndAdd(i, -1L);
    }

    public final long incrementAndGet(int i) {
        return addAndGet(i, 1L);
    }

    public final long decrementAndGet(int i) {
        return addAndGet(i, -1L);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < elements.length; i++) {
            text.append(i == 0 ? "" : ", ").append(get(i));
        }
        return text.append(']').toString();
    }
}
