package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Stands in for java.util.concurrent.atomic.AtomicLong. */
public class AtomicLong extends Number {
    private static final long serialVersionUID = 1;
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(AtomicLong.class, "value", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile long value;

    public AtomicLong() {}

    public AtomicLong(long initial) {
        value = initial;
    }

    public final long get() {
        return value;
    }

    public final void set(long next) {
        value = next;
    }

    public final void lazySet(long next) {
        VALUE.setRelease(this, next);
    }

    public final long getPlain() {
        return (long) VALUE.get(this);
    }

    public final long getOpaque() {
        return (long) VALUE.getOpaque(this);
    }

    public final long getAcquire() {
        return (long) VALUE.getAcquire(this);
    }

    public final void setPlain(long next) {
        VALUE.set(this, next);
    }

    public final void setOpaque(long next) {
        VALUE.setOpaque(this, next);
    }

    public final void setRelease(long next) {
        VALUE.setRelease(this, next);
    }

    public final long getAndSet(long next) {
        return (long) VALUE.getAndSet(this, next);
    }

    public final boolean compareAndSet(long expected, long next) {
        return VALUE.compareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetPlain(long expected, long next) {
        return VALUE.weakCompareAndSetPlain(this, expected, next);
    }

    public final boolean weakCompareAndSetVolatile(long expected, long next) {
        return VALUE.weakCompareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetAcquire(long expected, long next) {
        return VALUE.weakCompareAndSetAcquire(this, expected, next);
    }

    public final boolean weakCompareAndSetRelease(long expected, long next) {
        return VALUE.weakCompareAndSetRelease(this, expected, next);
    }

    public final long compareAndExchange(long expected, long next) {
        return (long) VALUE.compareAndExchange(this, expected, next);
    }

    public final long compareAndExchangeAcquire(long expected, long next) {
        return (long) VALUE.compareAndExchangeAcquire(this, expected, next);
    }

    public final long compareAndExchangeRelease(long expected, long next) {
        return (long) VALUE.compareAndExchangeRelease(this, expected, next);
    }

    public final long getAndAdd(long delta) {
        return (long) VALUE.getAndAdd(this, delta);
    }

    public final long addAndGet(long delta) {
        return getAndAdd(delta) + delta;
    }

    public final long getAndIncrement() {
        return getAndAdd(1L);
    }

    public final long getAndDecrement() {
        return getAndAdd(-1L);
    }

    public final long incrementAndGet() {
        return addAndGet(1L);
    }

    public final long decrementAndGet() {
        return addAndGet(-1L);
    }

    public final long getAndUpdate(LongUnaryOperator update) {
        while (true) {
            long found = get();
            long next = update.applyAsLong(found);
            if (compareAndSet(found, next)) {
                return found;
            }
        }
    }

    public final long updateAndGet(LongUnaryOperator update) {
        while (true) {
            long found = get();
            long next = update.applyAsLong(found);
            if (compareAndSet(found, next)) {
                return next;
            }
        }
    }

    public final long getAndAccumulate(long operand, LongBinaryOperator operator) {
        return getAndUpdate(found -> operator.applyAsLong(found, operand));
    }

    public final long accumulateAndGet(long operand, LongBinaryOperator operator) {
        return updateAndGet(found -> operator.applyAsLong(found, operand));
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return (double) get();
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
