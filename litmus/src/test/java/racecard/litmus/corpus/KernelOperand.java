package racecard.litmus.corpus;

import java.util.Map;
import java.util.Set;

/**
 * Where an access goes.
 *
 * @param value it as a value, {@code *x}
 * @param pointer it as a pointer, {@code x}
 * @param atomic whether it is an atomic_t
 */
record KernelOperand(String value, String pointer, boolean atomic) {
    /** Kinds of writes that return nothing. */
    static final Set<String> STORES = Set.of("once", "plain", "rel", "assign", "smb", "inc");

    private static final Map<String, String> ORDERS = Map.of("", "", "r", "_relaxed", "a", "_acquire", "l", "_release");

    /** A kind such as {@code xchga} is an operation and an order. */
    private static String order(String kind, String operation) {
        return ORDERS.get(kind.substring(operation.length()));
    }

    private String atomically() {
        return atomic ? "atomic_" : "";
    }

    String read(String kind) {
        return switch (kind) {
            case "once" -> atomic ? "atomic_read(" + pointer + ")" : "READ_ONCE(" + value + ")";
            case "acq" -> (atomic ? "atomic_read_acquire(" : "smp_load_acquire(") + pointer + ")";
            case "plain" -> value;
            case "deref" -> "rcu_dereference(" + value + ")";
            case "add" -> "atomic_add_return(0, " + pointer + ")";
            default ->
                kind.startsWith("faa")
                        ? "atomic_fetch_add" + order(kind, "faa") + "(0, " + pointer + ")"
                        : atomically() + "cmpxchg" + order(kind, "casf") + "(" + pointer + ", 5, 6)";
        };
    }

    String store(String kind, String stored) {
        String both = "(" + pointer + ", " + stored + ");";
        String assigned = "(" + value + ", " + stored + ");";
        return switch (kind) {
            case "once" -> atomic ? "atomic_set" + both : "WRITE_ONCE" + assigned;
            case "plain" -> value + " = " + stored + ";";
            case "rel" -> (atomic ? "atomic_set_release" : "smp_store_release") + both;
            case "assign" -> "rcu_assign_pointer" + assigned;
            case "smb" -> "smp_store_mb" + assigned;
            default -> "atomic_inc(" + pointer + ");";
        };
    }

    /** A write that returns what was there before, or what is there now. */
    String update(Access write, String stored, Dice dice) {
        String kind = write.kind;
        if (kind.startsWith("xchg")) {
            return atomically() + "xchg" + order(kind, "xchg") + "(" + pointer + ", " + stored + ")";
        }
        if (kind.startsWith("cas")) {
            int expected = write.value - 1;
            return atomically() + "cmpxchg" + order(kind, "cas") + "(" + pointer + ", " + expected + ", " + stored
                    + ")";
        }
        if (kind.equals("incm")) {
            return "atomic_inc_return(" + pointer + ")";
        }
        return dice.pick("atomic_inc_return", "atomic_fetch_inc") + order(kind, "inc") + "(" + pointer + ")";
    }
}
