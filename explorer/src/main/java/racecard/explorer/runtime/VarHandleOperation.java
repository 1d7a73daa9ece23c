package racecard.explorer.runtime;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import racecard.explorer.graph.Mode;

/**
 * What a VarHandle method does.
 *
 * @param read the mode of its read, or of a failed attempt
 * @param write the mode of its write
 * @param weak whether it may fail for no reason
 * @param name of the method, without its mode
 */
record VarHandleOperation(Kind kind, Mode read, Mode write, boolean weak, String name) {
    enum Kind {
        GET,
        SET,
        COMPARE_AND_SET,
        COMPARE_AND_EXCHANGE,
        UPDATE
    }

    private static final Map<String, VarHandleOperation> ALL = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when VarHandle has no such access method */
    static VarHandleOperation of(String method) {
        return ALL.computeIfAbsent(method, VarHandleOperation::parse);
    }

    private static VarHandleOperation parse(String method) {
        return switch (method) {
            case "get", "getVolatile", "getOpaque", "getAcquire" ->
                new VarHandleOperation(Kind.GET, mode(method.substring(3)), Mode.PLAIN, false, "get");
            case "set", "setVolatile", "setOpaque", "setRelease" ->
                new VarHandleOperation(Kind.SET, Mode.PLAIN, mode(method.substring(3)), false, "set");
            default -> update(method);
        };
    }

    private static VarHandleOperation update(String method) {
        String mode = List.of("Acquire", "Release", "Plain").stream()
                .filter(method::endsWith)
                .findFirst()
                .orElse("");
        String name = method.substring(0, method.length() - mode.length());
        // The other half of an acquire or release operation is plain: docs/facts/java-model.md, Events.
        Mode read = mode.isEmpty() ? Mode.VOLATILE : mode.equals("Acquire") ? Mode.ACQ_REL : Mode.PLAIN;
        Mode write = mode.isEmpty() ? Mode.VOLATILE : mode.equals("Release") ? Mode.ACQ_REL : Mode.PLAIN;
        return switch (name) {
            case "compareAndSet" -> new VarHandleOperation(Kind.COMPARE_AND_SET, read, write, false, name);
            case "weakCompareAndSet" -> new VarHandleOperation(Kind.COMPARE_AND_SET, read, write, true, name);
            case "compareAndExchange" -> new VarHandleOperation(Kind.COMPARE_AND_EXCHANGE, read, write, false, name);
            case "getAndSet", "getAndAdd", "getAndBitwiseOr", "getAndBitwiseAnd", "getAndBitwiseXor" ->
                new VarHandleOperation(Kind.UPDATE, read, write, false, name);
            default -> throw new IllegalArgumentException("VarHandle has no access method " + method);
        };
    }

    private static Mode mode(String suffix) {
        return switch (suffix) {
            case "Volatile" -> Mode.VOLATILE;
            case "Opaque" -> Mode.OPAQUE;
            case "" -> Mode.PLAIN;
            default -> Mode.ACQ_REL;
        };
    }

    /** The stronger of its two modes. */
    Mode strongest() {
        return read.compareTo(write) > 0 ? read : write;
    }

    boolean writes() {
        return kind != Kind.GET;
    }

    /** What it leaves, of a variable of this type. */
    Object updated(char type, Object found, Object operand) {
        if (name.equals("getAndSet")) {
            return operand;
        }
        if (type == 'F' || type == 'D') {
            return sum(type, (long) found, (long) operand);
        }
        long a = (long) found;
        long b = (long) operand;
        long result =
                switch (name) {
                    case "getAndAdd" -> a + b;
                    case "getAndBitwiseOr" -> a | b;
                    case "getAndBitwiseAnd" -> a & b;
                    default -> a ^ b;
                };
        return switch (type) {
            case 'J' -> result;
            case 'I' -> (long) (int) result;
            case 'S' -> (long) (short) result;
            case 'B' -> (long) (byte) result;
            case 'C' -> (long) (char) result;
            default -> result;
        };
    }

    private static Object sum(char type, long a, long b) {
        return type == 'F'
                ? Bits.of(Float.intBitsToFloat((int) a) + Float.intBitsToFloat((int) b))
                : Bits.of(Double.longBitsToDouble(a) + Double.longBitsToDouble(b));
    }
}
