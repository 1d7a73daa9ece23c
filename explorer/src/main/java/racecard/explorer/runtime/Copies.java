package racecard.explorer.runtime;

import java.lang.reflect.Array;

/** Copies of arrays, element by element: in place of the JDK's methods of these names. */
public final class Copies {
    private Copies() {}

    /** System.arraycopy. */
    public static void arraycopy(Object from, int start, Object to, int at, int length) {
        if (Machine.running() == null) {
            System.arraycopy(from, start, to, at, length);
            return;
        }
        System.arraycopy(empty(from), start, empty(to), at, length); // throws what is to be thrown
        Object[] all = new Object[length];
        for (int i = 0; i < length; i++) {
            all[i] = ArrayElements.get(from, start + i);
        }
        for (int i = 0; i < length; i++) {
            if (all[i] != null && !isInstance(to, all[i])) {
                throw new ArrayStoreException(all[i].getClass().getName());
            }
            ArrayElements.set(to, at + i, all[i]);
        }
    }

    private static Object empty(Object array) {
        return array.getClass().isArray()
                ? Array.newInstance(array.getClass().getComponentType(), Array.getLength(array))
                : array;
    }

    private static boolean isInstance(Object array, Object value) {
        Class<?> type = array.getClass().getComponentType();
        return type.isPrimitive() || type.isInstance(value);
    }

    /** Arrays.copyOf. */
    public static Object copyOf(Object array, int length) {
        return copy(array, 0, length, Math.min(length, Array.getLength(array)));
    }

    /** Arrays.copyOfRange. */
    public static Object copyOfRange(Object array, int start, int end) {
        if (start > end) {
            throw new IllegalArgumentException(start + " > " + end);
        }
        return copy(array, start, end - start, Math.min(end, Array.getLength(array)) - start);
    }

    /** An array's clone(). */
    public static Object clone(Object array) {
        int length = Array.getLength(array);
        return copy(array, 0, length, length);
    }

    private static Object copy(Object array, int start, int length, int copied) {
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        Hooks.made(copy);
        arraycopy(array, start, copy, 0, copied);
        return copy;
    }
}
