package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Stands in for java.util.concurrent.atomic.AtomicInteger. */
public class AtomicInteger extends Number {
    private static final long serialVersionUID = 1;
    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(AtomicInteger.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile int value;

    public AtomicInteger() {}

    public AtomicInteger(int initial) {
        value = initial;
    }

    public final int get() {
        return value;
    }

    public final void set(int next) {
        value = next;
    }

    public final void lazySet(int next) {
        VALUE.setRelease(this, next);
    }

    public final int getPlain() {
        return (int) VALUE.get(this);
    }

    public final int getOpaque() {
        return (int) VALUE.getOpaque(this);
    }

    public final int getAcquire() {
        return (int) VALUE.getAcquire(this);
    }

    public final void setPlain(int next) {
        VALUE.set(this, next);
    }

    public final void setOpaque(int next) {
        VALUE.setOpaque(this, next);
    }

    public final void setRelease(int next) {
        VALUE.setRelease(this, next);
    }

    public final int getAndSet(int next) {
        return (int) VALUE.getAndSet(this, next);
    }

    public final boolean compareAndSet(int expected, int next) {
        return VALUE.compareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetPlain(int expected, int next) {
        return VALUE.weakCompareAndSetPlain(this, expected, next);
    }

    public final boolean weakCompareAndSetVolatile(int expected, int next) {
        return VALUE.weakCompareAndSet(this, expected, next);
    }

    public final boolean weakCompareAndSetAcquire(int expected, int next) {
        return VALUE.weakCompareAndSetAcquire(this, expected, next);
    }

    public final boolean weakCompareAndSetRelease(int expected, int next) {
        return VALUE.weakCompareAndSetRelease(this, expected, next);
    }

    public final int compareAndExchange(int expected, int next) {
        return (int) VALUE.compareAndExchange(this, expected, next);
    }

    public final int compareAndExchangeAcquire(int expected, int next) {
        return (int) VALUE.compareAndExchangeAcquire(this, expected, next);
    }

    public final int compareAndExchangeRelease(int expected, int next) {
        return (int) VALUE.compareAndExchangeRelease(this, expected, next);
    }

    public final int getAndAdd(int delta) {
        return (int) VALUE.getAndAdd(this, delta);
    }

    /** What a semaphore's release needs, and AtomicInteger has no method for. */
    final void addRelease(int delta) {
        int before = (int) VALUE.getAndAddRelease(this, delta);
        assert before + delta >= before : "more permits than an int can count";
    }

    public final int addAndGet(int delta) {
        return getAndAdd(delta) + delta;
    }

    public final int getAndIncrement() {
        return getAndAdd(1);
    }

    public final int getAndDecrement() {
        return getAndAdd(-1);
    }

    public final int incrementAndGet() {
        return addAndGet(1);
    }

    public final int decrementAndGet() {
        return addAndGet(-1);
    }

    public final int getAndUpdate(IntUnaryOperator update) {
        while (true) {
            int found = get();
            int next = update.applyAsInt(found);
            if (compareAndSet(found, next)) {
                return found;
            }
        }
    }

    public final int updateAndGet(IntUnaryOperator update) {
        while (true) {
            int found = get();
            int next = update.applyAsInt(found);
            if (compareAndSet(found, next)) {
                return next;
            }
        }
    }

    public final int getAndAccumulate(int operand, IntBinaryOperator operator) {
        return getAndUpdate(found -> operator.applyAsInt(found, operand));
    }

    public final int accumulateAndGet(int operand, IntBinaryOperator operator) {
        return updateAndGet(found -> operator.applyAsInt(found, operand));
    }

    @Override
    public int intValue() {
        return get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
