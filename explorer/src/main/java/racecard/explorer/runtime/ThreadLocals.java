package racecard.explorer.runtime;

/** ThreadLocals, as the checker's stand-in asks for them. */
public final class ThreadLocals {
    private ThreadLocals() {}

    /** Whether this thread has a value there. */
    public static boolean has(Object local) {
        Machine machine = Machine.current();
        return machine != null && machine.threads().locals().has(name(machine, local));
    }

    /** The value. */
    public static Object get(Object local) {
        Machine machine = Machine.current();
        return machine == null ? null : machine.threads().locals().get(name(machine, local));
    }

    /** Another value. */
    public static void set(Object local, Object value) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.threads().locals().set(name(machine, local), value);
            machine.loops().effect(0);
        }
    }

    /** No value. */
    public static void remove(Object local) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.threads().locals().remove(name(machine, local));
            machine.loops().effect(0);
        }
    }

    private static int name(Machine machine, Object local) {
        return machine.heap().name(local, machine);
    }
}
