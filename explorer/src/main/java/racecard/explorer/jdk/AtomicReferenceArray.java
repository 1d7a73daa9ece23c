package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicReferenceArray. */
public class AtomicReferenceArray<E> {
    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(Object[].class);

    private final Object[] elements;

    public AtomicReferenceArray(int length) {
        elements = new Object[length];
    }

    public AtomicReferenceArray(E[] initial) {
        elements = new Object[initial.length];
        for (int i = 0; i < initial.length; i++) {
            elements[i] = initial[i];
        }
    }

    public final int length() {
        return elements.length;
    }

    @SuppressWarnings("unchecked")
    public final E get(int i) {
        return (E) ELEMENTS.getVolatile(elements, i);
    }

    public final void set(int i, E next) {
        ELEMENTS.setVolatile(elements, i, next);
    }

    public final void lazySet(int i, E next) {
        ELEMENTS.setRelease(elements, i, next);
    }

    @SuppressWarnings("unchecked")
    public final E getPlain(int i) {
        return (E) ELEMENTS.get(elements, i);
    }

    @SuppressWarnings("unchecked")
    public final E getOpaque(int i) {
        return (E) ELEMENTS.getOpaque(elements, i);
    }

    @SuppressWarnings("unchecked")
    public final E getAcquire(int i) {
        return (E) ELEMENTS.getAcquire(elements, i);
    }

    public final void setPlain(int i, E next) {
        ELEMENTS.set(elements, i, next);
    }

    public final void setOpaque(int i, E next) {
        ELEMENTS.setOpaque(elements, i, next);
    }

    public final void setRelease(int i, E next) {
        ELEMENTS.setRelease(elements, i, next);
    }

    @SuppressWarnings("unchecked")
    public final E getAndSet(int i, E next) {
        return (E) ELEMENTS.getAndSet(elements, i, next);
    }

    public final boolean compareAndSet(int i, E expected, E next) {
        return ELEMENTS.compareAndSet(elements, i, expected, next);
    }

    @SuppressWarnings("unchecked")
    public final E compareAndExchange(int i, E expected, E next) {
        return (E) ELEMENTS.compareAndExchange(elements, i, expected, next);
    }

    @SuppressWarnings("unchecked")
    public final E compareAndExchangeAcquire(int i, E expected, E next) {
        return (E) ELEMENTS.compareAndExchangeAcquire(elements, i, expected, next);
    }

    @SuppressWarnings("unchecked")
    public final E compareAndExchangeRelease(int i, E expected, E next) {
        return (E) ELEMENTS.compareAndExchangeRelease(elements, i, expected, next);
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
