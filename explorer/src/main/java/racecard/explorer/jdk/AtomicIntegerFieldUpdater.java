package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicIntegerFieldUpdater. */
public class AtomicIntegerFieldUpdater<T> {
    private final VarHandle field;

    private AtomicIntegerFieldUpdater(Class<?> owner, Class<?> type, String name) {
        try {
            field = MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no field " + name + " in " + owner.getName(), e);
        }
    }

    public static <T> AtomicIntegerFieldUpdater<T> newUpdater(Class<T> owner, String name) {
        return new AtomicIntegerFieldUpdater<>(owner, int.class, name);
    }

    public int get(T object) {
        return (int) field.getVolatile(object);
    }

    public void set(T object, int next) {
        field.setVolatile(object, next);
    }

    public void lazySet(T object, int next) {
        field.setRelease(object, next);
    }

    public boolean compareAndSet(T object, int expected, int next) {
        return field.compareAndSet(object, expected, next);
    }

    public boolean weakCompareAndSet(T object, int expected, int next) {
        return field.weakCompareAndSetPlain(object, expected, next);
    }

    public int getAndSet(T object, int next) {
        return (int) field.getAndSet(object, next);
    }

    public int getAndAdd(T object, int delta) {
        return (int) field.getAndAdd(object, delta);
    }

    public int addAndGet(T object, int delta) {
        return getAndAdd(object, delta) + delta;
    }

    public int getAndIncrement(T object) {
        return getAndAdd(object, 1);
    }

    public int incrementAndGet(T object) {
        return addAndGet(object, 1);
    }

    public int getAndDecrement(T object) {
        return getAndAdd(object, -1);
    }

    public int decrementAndGet(T object) {
        return addAndGet(object, -1);
    }
}
