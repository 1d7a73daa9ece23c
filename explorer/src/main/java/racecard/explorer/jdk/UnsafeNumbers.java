package racecard.explorer.jdk;

import racecard.explorer.runtime.Offsets;

/** The part of {@link Unsafe} that reads and writes fields of primitive types. */
class UnsafeNumbers extends UnsafeModes {
    UnsafeNumbers() {}

    public int getInt(Object o, long offset) {
        return (int) field(offset).get(o);
    }

    public int getIntVolatile(Object o, long offset) {
        return (int) field(offset).getVolatile(o);
    }

    public int getIntOpaque(Object o, long offset) {
        return (int) field(offset).getOpaque(o);
    }

    public int getIntAcquire(Object o, long offset) {
        return (int) field(offset).getAcquire(o);
    }

    public void putInt(Object o, long offset, int x) {
        field(offset).set(o, x);
    }

    public void putIntVolatile(Object o, long offset, int x) {
        field(offset).setVolatile(o, x);
    }

    public void putIntOpaque(Object o, long offset, int x) {
        field(offset).setOpaque(o, x);
    }

    public void putIntRelease(Object o, long offset, int x) {
        field(offset).setRelease(o, x);
    }

    public boolean compareAndSetInt(Object o, long offset, int expected, int x) {
        return field(offset).compareAndSet(o, expected, x);
    }

    public boolean weakCompareAndSetInt(Object o, long offset, int expected, int x) {
        return field(offset).weakCompareAndSet(o, expected, x);
    }

    public int compareAndExchangeInt(Object o, long offset, int expected, int x) {
        return (int) field(offset).compareAndExchange(o, expected, x);
    }

    /** The one that java.util uses on a static field, too. */
    public int getAndAddInt(Object o, long offset, int delta) {
        return Offsets.isStatic(offset)
                ? (int) field(offset).getAndAdd(delta)
                : (int) field(offset).getAndAdd(o, delta);
    }

    public int getAndSetInt(Object o, long offset, int x) {
        return (int) field(offset).getAndSet(o, x);
    }

    public int getAndBitwiseOrInt(Object o, long offset, int mask) {
        return (int) field(offset).getAndBitwiseOr(o, mask);
    }

    public int getAndBitwiseAndInt(Object o, long offset, int mask) {
        return (int) field(offset).getAndBitwiseAnd(o, mask);
    }

    public long getLong(Object o, long offset) {
        return (long) field(offset).get(o);
    }

    public long getLongVolatile(Object o, long offset) {
        return (long) field(offset).getVolatile(o);
    }

    public long getLongOpaque(Object o, long offset) {
        return (long) field(offset).getOpaque(o);
    }

    public long getLongAcquire(Object o, long offset) {
        return (long) field(offset).getAcquire(o);
    }

    public void putLong(Object o, long offset, long x) {
        field(offset).set(o, x);
    }

    public void putLongVolatile(Object o, long offset, long x) {
        field(offset).setVolatile(o, x);
    }

    public void putLongOpaque(Object o, long offset, long x) {
        field(offset).setOpaque(o, x);
    }

    public void putLongRelease(Object o, long offset, long x) {
        field(offset).setRelease(o, x);
    }

    public boolean compareAndSetLong(Object o, long offset, long expected, long x) {
        return field(offset).compareAndSet(o, expected, x);
    }

    public boolean weakCompareAndSetLong(Object o, long offset, long expected, long x) {
        return field(offset).weakCompareAndSet(o, expected, x);
    }

    public long compareAndExchangeLong(Object o, long offset, long expected, long x) {
        return (long) field(offset).compareAndExchange(o, expected, x);
    }

    public long getAndAddLong(Object o, long offset, long delta) {
        return (long) field(offset).getAndAdd(o, delta);
    }

    public long getAndSetLong(Object o, long offset, long x) {
        return (long) field(offset).getAndSet(o, x);
    }

    public long getAndBitwiseOrLong(Object o, long offset, long mask) {
        return (long) field(offset).getAndBitwiseOr(o, mask);
    }

    public long getAndBitwiseAndLong(Object o, long offset, long mask) {
        return (long) field(offset).getAndBitwiseAnd(o, mask);
    }
}
