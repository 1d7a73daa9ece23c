package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicReferenceFieldUpdater. */
public class AtomicReferenceFieldUpdater<T, V> {
    private final VarHandle field;

    private AtomicReferenceFieldUpdater(Class<?> owner, Class<?> type, String name) {
        try {
            field = MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no field " + name + " in " + owner.getName(), e);
        }
    }

    public static <T, V> AtomicReferenceFieldUpdater<T, V> newUpdater(Class<T> owner, Class<V> type, String name) {
        return new AtomicReferenceFieldUpdater<>(owner, type, name);
    }

    @SuppressWarnings("unchecked")
    public V get(T object) {
        return (V) field.getVolatile(object);
    }

    public void set(T object, V next) {
        field.setVolatile(object, next);
    }

    public void lazySet(T object, V next) {
        field.setRelease(object, next);
    }

    public boolean compareAndSet(T object, V expected, V next) {
        return field.compareAndSet(object, expected, next);
    }

    public boolean weakCompareAndSet(T object, V expected, V next) {
        return field.weakCompareAndSetPlain(object, expected, next);
    }

    @SuppressWarnings("unchecked")
    public V getAndSet(T object, V next) {
        return (V) field.getAndSet(object, next);
    }
}
