package racecard.explorer.runtime;

import java.lang.reflect.Array;

/** Copies of arrays, element by element where others may see: in place of the JDK's methods of these names. */
public final class Copies {
    private Copies() {}

    /** System.arraycopy. */
    public static void arraycopy(Object from, int start, Object to, int at, int length) {
        Machine machine = Machine.running();
        if (machine == null || isPrivate(machine, from, to)) {
            System.arraycopy(from, start, to, at, length);
            Hooks.wroteNatively(machine, to, null);
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

    private static boolean isPrivate(Machine machine, Object from, Object to) {
        return from != null
                && to != null
                && machine.places().isPrivate(from)
                && machine.places().isPrivate(to);
    }

    /** An array's clone(). */
    public static Object clone(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        Hooks.made(copy);
        arraycopy(array, 0, copy, 0, length);
        return copy;
    }
}
