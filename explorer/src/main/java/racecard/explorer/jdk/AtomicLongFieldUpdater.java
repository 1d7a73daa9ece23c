package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicLongFieldUpdater. */
public class AtomicLongFieldUpdater<T> {
    private final VarHandle field;

    private AtomicLongFieldUpdater(Class<?> owner, Class<?> type, String name) {
        try {
            field = MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no field " + name + " in " + owner.getName(), e);
        }
    }

    public static <T> AtomicLongFieldUpdater<T> newUpdater(Class<T> owner, String name) {
        return new AtomicLongFieldUpdater<>(owner, long.class, name);
    }

    public long get(T object) {
        return (long) field.getVolatile(object);
    }

    public void set(T object, long next) {
        field.setVolatile(object, next);
    }

    public void lazySet(T object, long next) {
        field.setRelease(object, next);
    }

    public boolean compareAndSet(T object, long expected, long next) {
        return field.compareAndSet(object, expected, next);
    }

    public boolean weakCompareAndSet(T object, long expected, long next) {
        return field.weakCompareAndSetPlain(object, expected, next);
    }

    public long getAndSet(T object, long next) {
        return (long) field.getAndSet(object, next);
    }

    public long getAndAdd(T object, long delta) {
        return (long) field.getAndAdd(object, delta);
    }

    public long addAndGet(T object, long delta) {
        return getAndAdd(object, delta) + delta;
    }

    public long getAndIncrement(T object) {
        return getAndAdd(object, 1);
    }

    public long incrementAndGet(T object) {
        return addAndGet(object, 1);
    }

    public long getAndDecrement(T object) {
        return getAndAdd(object, -1);
    }

    public long decrementAndGet(T object) {
        return addAndGet(object, -1);
    }
}
