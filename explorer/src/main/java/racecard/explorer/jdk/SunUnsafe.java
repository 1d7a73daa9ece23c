package racecard.explorer.jdk;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import racecard.explorer.runtime.Offsets;

/**
 * Stands in for sun.misc.Unsafe, as libraries use it: an offset is that of a field, or of an element of an array, read
 * and written as what it is. Memory that is no object's is refused.
 */
@SuppressWarnings("unused") // theUnsafe is found by reflection
public final class SunUnsafe extends SunUnsafeModes {
    public static final int ARRAY_INT_BASE_OFFSET = BASE;
    public static final int ARRAY_LONG_BASE_OFFSET = BASE;
    public static final int ARRAY_OBJECT_BASE_OFFSET = BASE;
    public static final int ARRAY_INT_INDEX_SCALE = 4;
    public static final int ARRAY_LONG_INDEX_SCALE = 8;
    public static final int ARRAY_OBJECT_INDEX_SCALE = 4;
    public static final int INVALID_FIELD_OFFSET = -1;

    private static final SunUnsafe theUnsafe = new SunUnsafe();

    private SunUnsafe() {}

    public static SunUnsafe getUnsafe() {
        return theUnsafe;
    }

    public long objectFieldOffset(Field field) {
        return Offsets.of(field.getDeclaringClass(), field.getName());
    }

    public int arrayBaseOffset(Class<?> type) {
        return BASE;
    }

    public int arrayIndexScale(Class<?> type) {
        return type == long[].class || type == double[].class ? 8 : 4;
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
}
