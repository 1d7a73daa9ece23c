package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import racecard.explorer.runtime.Offsets;

/** The part of {@link SunUnsafe} that reads and writes. An ordered write is a release. */
class SunUnsafeModes {
    static final int BASE = 16;

    private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle REFERENCES = MethodHandles.arrayElementVarHandle(Object[].class);

    SunUnsafeModes() {}

    private static VarHandle field(long offset) {
        return Offsets.handle(offset);
    }

    private static int element(long offset, int scale) {
        return (int) (offset - BASE) / scale;
    }

    public int getInt(Object o, long offset) {
        if (o instanceof int[] array) {
            return (int) INTS.get(array, element(offset, 4));
        }
        return (int) field(offset).get(o);
    }

    public int getIntVolatile(Object o, long offset) {
        if (o instanceof int[] array) {
            return (int) INTS.getVolatile(array, element(offset, 4));
        }
        return (int) field(offset).getVolatile(o);
    }

    public void putInt(Object o, long offset, int x) {
        if (o instanceof int[] array) {
            INTS.set(array, element(offset, 4), x);
            return;
        }
        field(offset).set(o, x);
    }

    public void putIntVolatile(Object o, long offset, int x) {
        if (o instanceof int[] array) {
            INTS.setVolatile(array, element(offset, 4), x);
            return;
        }
        field(offset).setVolatile(o, x);
    }

    public void putOrderedInt(Object o, long offset, int x) {
        if (o instanceof int[] array) {
            INTS.setRelease(array, element(offset, 4), x);
            return;
        }
        field(offset).setRelease(o, x);
    }

    public boolean compareAndSwapInt(Object o, long offset, int expected, int x) {
        if (o instanceof int[] array) {
            return INTS.compareAndSet(array, element(offset, 4), expected, x);
        }
        return field(offset).compareAndSet(o, expected, x);
    }

    public int getAndSetInt(Object o, long offset, int x) {
        if (o instanceof int[] array) {
            return (int) INTS.getAndSet(array, element(offset, 4), x);
        }
        return (int) field(offset).getAndSet(o, x);
    }

    public int getAndAddInt(Object o, long offset, int delta) {
        if (o instanceof int[] array) {
            return (int) INTS.getAndAdd(array, element(offset, 4), delta);
        }
        return (int) field(offset).getAndAdd(o, delta);
    }

    public long getLong(Object o, long offset) {
        if (o instanceof long[] array) {
            return (long) LONGS.get(array, element(offset, 8));
        }
        return (long) field(offset).get(o);
    }

    public long getLongVolatile(Object o, long offset) {
        if (o instanceof long[] array) {
            return (long) LONGS.getVolatile(array, element(offset, 8));
        }
        return (long) field(offset).getVolatile(o);
    }

    public void putLong(Object o, long offset, long x) {
        if (o instanceof long[] array) {
            LONGS.set(array, element(offset, 8), x);
            return;
        }
        field(offset).set(o, x);
    }

    public void putLongVolatile(Object o, long offset, long x) {
        if (o instanceof long[] array) {
            LONGS.setVolatile(array, element(offset, 8), x);
            return;
        }
        field(offset).setVolatile(o, x);
    }

    public void putOrderedLong(Object o, long offset, long x) {
        if (o instanceof long[] array) {
            LONGS.setRelease(array, element(offset, 8), x);
            return;
        }
        field(offset).setRelease(o, x);
    }

    public boolean compareAndSwapLong(Object o, long offset, long expected, long x) {
        if (o instanceof long[] array) {
            return LONGS.compareAndSet(array, element(offset, 8), expected, x);
        }
        return field(offset).compareAndSet(o, expected, x);
    }

    public long getAndSetLong(Object o, long offset, long x) {
        if (o instanceof long[] array) {
            return (long) LONGS.getAndSet(array, element(offset, 8), x);
        }
        return (long) field(offset).getAndSet(o, x);
    }

    public long getAndAddLong(Object o, long offset, long delta) {
        if (o instanceof long[] array) {
            return (long) LONGS.getAndAdd(array, element(offset, 8), delta);
        }
        return (long) field(offset).getAndAdd(o, delta);
    }

    public Object getObject(Object o, long offset) {
        if (o instanceof Object[] array) {
            return REFERENCES.get(array, element(offset, 4));
        }
        return field(offset).get(o);
    }

    public Object getObjectVolatile(Object o, long offset) {
        if (o instanceof Object[] array) {
            return REFERENCES.getVolatile(array, element(offset, 4));
        }
        return field(offset).getVolatile(o);
    }

    public void putObject(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.set(array, element(offset, 4), x);
            return;
        }
        field(offset).set(o, x);
    }

    public void putObjectVolatile(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.setVolatile(array, element(offset, 4), x);
            return;
        }
        field(offset).setVolatile(o, x);
    }

    public void putOrderedObject(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.setRelease(array, element(offset, 4), x);
            return;
        }
        field(offset).setRelease(o, x);
    }

    public boolean compareAndSwapObject(Object o, long offset, Object expected, Object x) {
        if (o instanceof Object[] array) {
            return REFERENCES.compareAndSet(array, element(offset, 4), expected, x);
        }
        return field(offset).compareAndSet(o, expected, x);
    }

    public Object getAndSetObject(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            return REFERENCES.getAndSet(array, element(offset, 4), x);
        }
        return field(offset).getAndSet(o, x);
    }
}
