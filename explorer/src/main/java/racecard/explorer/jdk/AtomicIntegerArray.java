package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicIntegerArray. */
public class AtomicIntegerArray {
    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] elements;

    public AtomicIntegerArray(int length) {
        elements = new int[length];
    }

    public AtomicIntegerArray(int[] initial) {
        elements = new int[initial.length];
        for (int i = 0; i < initial.length; i++) {
            elements[i] = initial[i];
        }
    }

    public final int length() {
        return elements.length;
    }

    public final int get(int i) {
        return (int) ELEMENTS.getVolatile(elements, i);
    }

    public final void set(int i, int next) {
        ELEMENTS.setVolatile(elements, i, next);
    }

    public final void lazySet(int i, int next) {
        ELEMENTS.setRelease(elements, i, next);
    }

    public final int getPlain(int i) {
        return (int) ELEMENTS.get(elements, i);
    }

    public final int getOpaque(int i) {
        return (int) ELEMENTS.getOpaque(elements, i);
    }

    public final int getAcquire(int i) {
        return (int) ELEMENTS.getAcquire(elements, i);
    }

    public final void setPlain(int i, int next) {
        ELEMENTS.set(elements, i, next);
    }

    public final void setOpaque(int i, int next) {
        ELEMENTS.setOpaque(elements, i, next);
    }

    public final void setRelease(int i, int next) {
        ELEMENTS.setRelease(elements, i, next);
    }

    public final int getAndSet(int i, int next) {
        return (int) ELEMENTS.getAndSet(elements, i, next);
    }

    public final boolean compareAndSet(int i, int expected, int next) {
        return ELEMENTS.compareAndSet(elements, i, expected, next);
    }

    public final int compareAndExchange(int i, int expected, int next) {
        return (int) ELEMENTS.compareAndExchange(elements, i, expected, next);
    }

    public final int compareAndExchangeAcquire(int i, int expected, int next) {
        return (int) ELEMENTS.compareAndExchangeAcquire(elements, i, expected, next);
    }

    public final int compareAndExchangeRelease(int i, int expected, int next) {
        return (int) ELEMENTS.compareAndExchangeRelease(elements, i, expected, next);
    }

    public final int getAndAdd(int i, int delta) {
        return (int) ELEMENTS.getAndAdd(elements, i, delta);
    }

    public final int addAndGet(int i, int delta) {
        return getAndAdd(i, delta) + delta;
    }

    public final int getAndIncrement(int i) {
        return getAndAdd(i, 1);
    }

    public final int getAndDecrement(int i) {
        return getAndAdd(i, -1);
    }

    public final int incrementAndGet(int i) {
        return addAndGet(i, 1);
    }

    public final int decrementAndGet(int i) {
        return addAndGet(i, -1);
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
