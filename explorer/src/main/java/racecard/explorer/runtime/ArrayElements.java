package racecard.explorer.runtime;

import java.lang.reflect.Array;
import racecard.explorer.graph.Mode;

/** Array elements, for instrumented code. */
public final class ArrayElements {
    private ArrayElements() {}

    private static Place place(Object array, int index) {
        Machine machine = Machine.running();
        if (machine == null && array != null && Machine.current() != null) {
            Machine.current().initialisers().touches(array, null);
        }
        if (machine == null || array == null || index < 0 || index >= Array.getLength(array)) {
            return null; // the native access throws what is to be thrown
        }
        return machine.places()
                .element(array, index, Mode.PLAIN, () -> Bits.bits(Bits.type(array), Array.get(array, index)));
    }

    private static long bits(Place place) {
        return (long) Machine.current().memory().load(place, Mode.PLAIN);
    }

    private static boolean store(Object array, int index, Object value) {
        Place place = place(array, index);
        Machine machine = Machine.running();
        if (place != null) {
            machine.memory().store(place, Mode.PLAIN, value);
            return false;
        }
        if (array != null) {
            Hooks.wroteNatively(machine, array, null);
        }
        return true;
    }

    /** An element, boxed. */
    static Object get(Object array, int index) {
        Place place = place(array, index);
        return place == null
                ? Array.get(array, index)
                : Bits.boxed(Bits.type(array), Machine.current().memory().load(place, Mode.PLAIN));
    }

    /** Writes an element, boxed. */
    static void set(Object array, int index, Object value) {
        if (store(array, index, Bits.bits(Bits.type(array), value))) {
            Array.set(array, index, value);
        }
    }

    /** Puts into the array what a native read is to find there. */
    public static void prepare(Object[] array, int index) {
        Place place = place(array, index);
        if (place != null) {
            Machine machine = Machine.current();
            machine.jdk().lend(array, index, machine.memory().load(place, Mode.PLAIN));
        }
    }

    public static int load(int[] array, int index) {
        Place place = place(array, index);
        return place == null ? array[index] : (int) bits(place);
    }

    public static boolean store(int[] array, int index, int value) {
        return store(array, index, (Object) (long) value);
    }

    public static long load(long[] array, int index) {
        Place place = place(array, index);
        return place == null ? array[index] : bits(place);
    }

    public static boolean store(long[] array, int index, long value) {
        return store(array, index, (Object) value);
    }

    public static float load(float[] array, int index) {
        Place place = place(array, index);
        return place == null ? array[index] : Float.intBitsToFloat((int) bits(place));
    }

    public static boolean store(float[] array, int index, float value) {
        return store(array, index, (Object) Bits.of(value));
    }

    public static double load(double[] array, int index) {
        Place place = place(array, index);
        return place == null ? array[index] : Double.longBitsToDouble(bits(place));
    }

    public static boolean store(double[] array, int index, double value) {
        return store(array, index, (Object) Bits.of(value));
    }

    public static char load(char[] array, int index) {
        Place place = place(array, index);
        return place == null ? array[index] : (char) bits(place);
    }

    public static boolean store(char[] array, int index, char value) {
        return store(array, index, (Object) (long) value);
    }

    public static short load(short[] array, int index) {
        Place place = place(array, index);
        return place == null ? array[index] : (short) bits(place);
    }

    public static boolean store(short[] array, int index, short value) {
        return store(array, index, (Object) (long) value);
    }

    /** Of a byte[] or a boolean[], which bytecode does not tell apart. */
    public static byte load(Object array, int index) {
        Place place = place(array, index);
        if (place != null) {
            return (byte) bits(place);
        }
        return array instanceof boolean[] flags ? (byte) (flags[index] ? 1 : 0) : ((byte[]) array)[index];
    }

    public static boolean store(Object array, int index, byte value) {
        return store(array, index, (Object) (long) value);
    }

    public static boolean store(Object[] array, int index, Object value) {
        if (array != null
                && value != null
                && index >= 0
                && index < array.length
                && !array.getClass().getComponentType().isInstance(value)) {
            throw new ArrayStoreException(value.getClass().getName());
        }
        return store((Object) array, index, value);
    }
}
