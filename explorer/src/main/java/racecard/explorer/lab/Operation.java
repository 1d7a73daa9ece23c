package racecard.explorer.lab;

import racecard.explorer.runtime.Machine;

/**
 * Marks where the calls begin and end whose results are held against a specification. Calls of one thread do not nest.
 * Outside an exploration these marks mean nothing.
 */
public final class Operation {
    /** What the call is called that says how an execution came out. */
    public static final String OUTCOME = "outcome";

    private Operation() {}

    /** A call begins: what people read. */
    public static void begin(String call) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.calls().begin(call);
        }
    }

    /** The call that began last in this thread comes back with this result. */
    public static void end(String result) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.calls().end(result);
        }
    }

    /** In {@link Harness#after}: how the execution came out. Executions are counted by it. */
    public static void outcome(String text) {
        begin(OUTCOME);
        end(text);
    }
}
