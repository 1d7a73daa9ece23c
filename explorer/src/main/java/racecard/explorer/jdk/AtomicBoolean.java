package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Stands in for java.util.concurrent.atomic.AtomicBoolean. */
public class AtomicBoolean {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(AtomicBoolean.class, "value", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile boolean value;

    public AtomicBoolean() {}

    public AtomicBoolean(boolean initial) {
        value = initial;
    }

    public final boolean get() {
        return value;
    }

    public final void set(boolean next) {
        value = next;
    }

    public final void lazySet(boolean next) {
        VALUE.setRelease(this, next);
    }

    public final boolean getPlain() {
        return (boolean) VALUE.get(this);
    }

    public final boolean getOpaque() {
        return (boolean) VALUE.getOpaque(this);
    }

    public final boolean getAcquire() {
        return (boolean) VALUE.getAcquire(this);
    }

    public final void setPlain(boolean next) {
        VALUE.set(this, next);
    }

    public final void setOpaque(boolean next) {
        VALUE.setOpaque(this, next);
    }

    public final void setRelease(boolean next) {
        VALUE.setRelease(this, next);
    }

    public final boolean getAndSet(boolean next) {
        return (boolean) VALUE.getAndSet(this, next);
    }

    public final boolean compareAndSet(boolean expected, boolean next) {
        return VALUE.compareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetPlain(boolean expected, boolean next) {
        return VALUE.weakCompareAndSetPlain(this, expected, next);
    }

    public final boolean weakCompareAndSetVolatile(boolean expected, boolean next) {
        return VALUE.weakCompareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetAcquire(boolean expected, boolean next) {
        return VALUE.weakCompareAndSetAcquire(this, expected, next);
    }

    public final boolean weakCompareAndSetRelease(boolean expected, boolean next) {
        return VALUE.weakCompareAndSetRelease(this, expected, next);
    }

    public final boolean compareAndExchange(boolean expected, boolean next) {
        return (boolean) VALUE.compareAndExchange(this, expected, next);
    }

    public final boolean compareAndExchangeAcquire(boolean expected, boolean next) {
        return (boolean) VALUE.compareAndExchangeAcquire(this, expected, next);
    }

    public final boolean compareAndExchangeRelease(boolean expected, boolean next) {
        return (boolean) VALUE.compareAndExchangeRelease(this, expected, next);
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
