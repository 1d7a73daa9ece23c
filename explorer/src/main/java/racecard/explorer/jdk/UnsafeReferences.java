package racecard.explorer.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The part of {@link Unsafe} that reads and writes references, in fields and in arrays. */
class UnsafeReferences extends UnsafeNumbers {
    static final int BASE = 16;
    static final int SCALE = 4;

    private static final VarHandle REFERENCES = MethodHandles.arrayElementVarHandle(Object[].class);

    UnsafeReferences() {}

    private static int element(long offset) {
        return (int) (offset - BASE) / SCALE;
    }

    public Object getReference(Object o, long offset) {
        if (o instanceof Object[] array) {
            return REFERENCES.get(array, element(offset));
        }
        return field(offset).get(o);
    }

    public Object getReferenceVolatile(Object o, long offset) {
        if (o instanceof Object[] array) {
            return REFERENCES.getVolatile(array, element(offset));
        }
        return field(offset).getVolatile(o);
    }

    public Object getReferenceOpaque(Object o, long offset) {
        if (o instanceof Object[] array) {
            return REFERENCES.getOpaque(array, element(offset));
        }
        return field(offset).getOpaque(o);
    }

    public Object getReferenceAcquire(Object o, long offset) {
        if (o instanceof Object[] array) {
            return REFERENCES.getAcquire(array, element(offset));
        }
        return field(offset).getAcquire(o);
    }

    public void putReference(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.set(array, element(offset), x);
            return;
        }
        field(offset).set(o, x);
    }

    public void putReferenceVolatile(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.setVolatile(array, element(offset), x);
            return;
        }
        field(offset).setVolatile(o, x);
    }

    public void putReferenceOpaque(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.setOpaque(array, element(offset), x);
            return;
        }
        field(offset).setOpaque(o, x);
    }

    public void putReferenceRelease(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            REFERENCES.setRelease(array, element(offset), x);
            return;
        }
        field(offset).setRelease(o, x);
    }

    public boolean compareAndSetReference(Object o, long offset, Object expected, Object x) {
        if (o instanceof Object[] array) {
            return REFERENCES.compareAndSet(array, element(offset), expected, x);
        }
        return field(offset).compareAndSet(o, expected, x);
    }

    public boolean weakCompareAndSetReference(Object o, long offset, Object expected, Object x) {
        if (o instanceof Object[] array) {
            return REFERENCES.weakCompareAndSet(array, element(offset), expected, x);
        }
        return field(offset).weakCompareAndSet(o, expected, x);
    }

    public Object compareAndExchangeReference(Object o, long offset, Object expected, Object x) {
        if (o instanceof Object[] array) {
            return REFERENCES.compareAndExchange(array, element(offset), expected, x);
        }
        return field(offset).compareAndExchange(o, expected, x);
    }

    public Object getAndSetReference(Object o, long offset, Object x) {
        if (o instanceof Object[] array) {
            return REFERENCES.getAndSet(array, element(offset), x);
        }
        return field(offset).getAndSet(o, x);
    }
}
