package racecard.explorer.jdk;

import java.lang.invoke.VarHandle;
import racecard.explorer.runtime.Offsets;

/** The part of {@link Unsafe} that changes fields of primitive types in modes that order one way, or not at all. */
class UnsafeModes {
    UnsafeModes() {}

    static VarHandle field(long offset) {
        return Offsets.handle(offset);
    }

    public boolean weakCompareAndSetIntPlain(Object o, long offset, int expected, int x) {
        return field(offset).weakCompareAndSetPlain(o, expected, x);
    }

    public boolean weakCompareAndSetIntAcquire(Object o, long offset, int expected, int x) {
        return field(offset).weakCompareAndSetAcquire(o, expected, x);
    }

    public boolean weakCompareAndSetIntRelease(Object o, long offset, int expected, int x) {
        return field(offset).weakCompareAndSetRelease(o, expected, x);
    }

    public int compareAndExchangeIntAcquire(Object o, long offset, int expected, int x) {
        return (int) field(offset).compareAndExchangeAcquire(o, expected, x);
    }

    public int getAndAddIntAcquire(Object o, long offset, int delta) {
        return (int) field(offset).getAndAddAcquire(o, delta);
    }

    public int getAndSetIntAcquire(Object o, long offset, int x) {
        return (int) field(offset).getAndSetAcquire(o, x);
    }

    public int compareAndExchangeIntRelease(Object o, long offset, int expected, int x) {
        return (int) field(offset).compareAndExchangeRelease(o, expected, x);
    }

    public int getAndAddIntRelease(Object o, long offset, int delta) {
        return (int) field(offset).getAndAddRelease(o, delta);
    }

    public int getAndSetIntRelease(Object o, long offset, int x) {
        return (int) field(offset).getAndSetRelease(o, x);
    }

    public boolean weakCompareAndSetLongPlain(Object o, long offset, long expected, long x) {
        return field(offset).weakCompareAndSetPlain(o, expected, x);
    }

    public boolean weakCompareAndSetLongAcquire(Object o, long offset, long expected, long x) {
        return field(offset).weakCompareAndSetAcquire(o, expected, x);
    }

    public boolean weakCompareAndSetLongRelease(Object o, long offset, long expected, long x) {
        return field(offset).weakCompareAndSetRelease(o, expected, x);
    }

    public long compareAndExchangeLongAcquire(Object o, long offset, long expected, long x) {
        return (long) field(offset).compareAndExchangeAcquire(o, expected, x);
    }

    public long getAndAddLongAcquire(Object o, long offset, long delta) {
        return (long) field(offset).getAndAddAcquire(o, delta);
    }

    public long getAndSetLongAcquire(Object o, long offset, long x) {
        return (long) field(offset).getAndSetAcquire(o, x);
    }

    public long compareAndExchangeLongRelease(Object o, long offset, long expected, long x) {
        return (long) field(offset).compareAndExchangeRelease(o, expected, x);
    }

    public long getAndAddLongRelease(Object o, long offset, long delta) {
        return (long) field(offset).getAndAddRelease(o, delta);
    }

    public long getAndSetLongRelease(Object o, long offset, long x) {
        return (long) field(offset).getAndSetRelease(o, x);
    }
}
