package racecard.explorer.runtime;

/** Primitive values as the bits of a long, and back. */
final class Bits {
    private Bits() {}

    static long of(float value) {
        return Float.floatToRawIntBits(value);
    }

    static long of(double value) {
        return Double.doubleToRawLongBits(value);
    }

    /** What a variable of this type holds, boxed, as its bits in a Long; a reference as it is. */
    static Object bits(char type, Object value) {
        return switch (type) {
            case 'Z' -> (boolean) value ? 1L : 0L;
            case 'C' -> (long) (char) value;
            case 'F' -> of((float) value);
            case 'D' -> of((double) value);
            case 'B', 'S', 'I', 'J' -> ((Number) value).longValue();
            default -> value;
        };
    }

    /** Bits in a Long as what a variable of this type holds, boxed; a reference as it is. */
    static Object boxed(char type, Object bits) {
        return switch (type) {
            case 'Z' -> (long) bits != 0;
            case 'C' -> (char) (long) bits;
            case 'B' -> (byte) (long) bits;
            case 'S' -> (short) (long) bits;
            case 'I' -> (int) (long) bits;
            case 'J' -> bits;
            case 'F' -> Float.intBitsToFloat((int) (long) bits);
            case 'D' -> Double.longBitsToDouble((long) bits);
            default -> bits;
        };
    }

    /** The type of an array's elements. */
    static char type(Object array) {
        Class<?> element = array.getClass().getComponentType();
        if (element.isPrimitive()) {
            return element.descriptorString().charAt(0);
        }
        return element.isArray() ? '[' : 'L'; // a long descriptor would be made for its first character
    }
}
