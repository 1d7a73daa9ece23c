package racecard.explorer.jdk;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import racecard.explorer.runtime.Offsets;
import racecard.explorer.runtime.Sync;

/**
 * Stands in for jdk.internal.misc.Unsafe as java.util uses it: an offset is that of a field, which leads to a
 * VarHandle, or of an element of an array of references.
 */
public final class Unsafe extends UnsafeReferences {
    public static final int ARRAY_BOOLEAN_BASE_OFFSET = BASE;
    public static final int ARRAY_BYTE_BASE_OFFSET = BASE;
    public static final int ARRAY_CHAR_BASE_OFFSET = BASE;
    public static final int ARRAY_SHORT_BASE_OFFSET = BASE;
    public static final int ARRAY_INT_BASE_OFFSET = BASE;
    public static final int ARRAY_LONG_BASE_OFFSET = BASE;
    public static final int ARRAY_FLOAT_BASE_OFFSET = BASE;
    public static final int ARRAY_DOUBLE_BASE_OFFSET = BASE;
    public static final int ARRAY_OBJECT_BASE_OFFSET = BASE;
    public static final int ARRAY_BOOLEAN_INDEX_SCALE = 1;
    public static final int ARRAY_BYTE_INDEX_SCALE = 1;
    public static final int ARRAY_CHAR_INDEX_SCALE = 2;
    public static final int ARRAY_SHORT_INDEX_SCALE = 2;
    public static final int ARRAY_INT_INDEX_SCALE = 4;
    public static final int ARRAY_LONG_INDEX_SCALE = 8;
    public static final int ARRAY_FLOAT_INDEX_SCALE = 4;
    public static final int ARRAY_DOUBLE_INDEX_SCALE = 8;
    public static final int ARRAY_OBJECT_INDEX_SCALE = SCALE;

    private static final Unsafe THE = new Unsafe();

    private Unsafe() {}

    public static Unsafe getUnsafe() {
        return THE;
    }

    public boolean isBigEndian() {
        return false;
    }

    public long objectFieldOffset(Class<?> type, String name) {
        return Offsets.of(type, name);
    }

    /** Any object will do. */
    public Object staticFieldBase(Field field) {
        return field.getDeclaringClass();
    }

    public long staticFieldOffset(Field field) {
        return Offsets.of(field.getDeclaringClass(), field.getName());
    }

    public long objectFieldOffset(Field field) {
        return Offsets.of(field.getDeclaringClass(), field.getName());
    }

    /** Of arrays of references: elements of others are not read by offset. */
    public int arrayBaseOffset(Class<?> type) {
        return BASE;
    }

    public int arrayIndexScale(Class<?> type) {
        return SCALE;
    }

    public void fullFence() {
        VarHandle.fullFence();
    }

    public void loadFence() {
        VarHandle.acquireFence();
    }

    public void storeFence() {
        VarHandle.releaseFence();
    }

    public void loadLoadFence() {
        VarHandle.loadLoadFence();
    }

    public void storeStoreFence() {
        VarHandle.storeStoreFence();
    }

    public void park(boolean isAbsolute, long time) {
        if (time == 0 && !isAbsolute) {
            Sync.park();
        } else {
            Sync.parkTimed();
        }
    }

    public void unpark(Object thread) {
        Sync.unpark((Thread) thread);
    }
}
