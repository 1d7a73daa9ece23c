package racecard.explorer.runtime;

import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Arrays of bytes that are read and written as larger numbers. A number is one variable then, as the hardware has it
 * where it is aligned; so an array is for one kind of number throughout, or for bytes.
 */
final class Views {
    private static final String NO = ", which the checker cannot model: use an array of that type";

    private record Kind(char type, ByteOrder order) {}

    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Set<Integer> plain = new HashSet<>();

    /** An element of an array of bytes is used as what it is. */
    void bytes(int name) {
        if (kinds.containsKey(name)) {
            throw mixed();
        }
        plain.add(name);
    }

    /**
     * A number in it is used.
     *
     * @param name the array's, which was made before the threads if it is positive
     */
    void number(int name, int index, char type, ByteOrder order) {
        Kind kind = new Kind(type, order);
        if (name <= 0) {
            throw new Control.Refused("it uses numbers in an array of bytes that a thread has made" + NO);
        } else if (index % size(type) != 0) {
            throw new Control.Refused("it uses a number in an array of bytes that is not aligned" + NO);
        } else if (plain.contains(name) || !kind.equals(kinds.getOrDefault(name, kind))) {
            throw mixed();
        }
        kinds.put(name, kind);
    }

    private static Control mixed() {
        return new Control.Refused("it uses an array of bytes by numbers of different kinds" + NO);
    }

    static int size(char type) {
        return switch (type) {
            case 'S', 'C' -> Short.BYTES;
            case 'I', 'F' -> Integer.BYTES;
            default -> Long.BYTES;
        };
    }

    /** Whether a handle is for numbers in arrays of bytes. */
    static boolean isView(VarHandle handle) {
        return handle.coordinateTypes().size() == 2
                && handle.coordinateTypes().get(0) == byte[].class
                && handle.varType() != byte.class;
    }

    /** In which order such a handle has a number's bytes. */
    static ByteOrder order(VarHandle handle) {
        byte[] bytes = new byte[Long.BYTES];
        bytes[0] = 1;
        Object number;
        try {
            number = handle.toMethodHandle(VarHandle.AccessMode.GET).invokeWithArguments(bytes, 0);
        } catch (Throwable e) {
            throw new IllegalStateException("an array of eight bytes has a number in it", e);
        }
        char type = handle.varType().descriptorString().charAt(0);
        boolean isLast = ((long) Bits.bits(type, number) & 0xff) == 1; // of the bits, the lowest first
        return isLast ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }
}
