package racecard.explorer.lab;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

/**
 * Calls of a harness that are found by reflection. A method handle is the JDK's own and its inside is unknown to the
 * explorer; who calls through this stands outside the program, as the explorer itself does.
 */
public final class Bound {
    private Bound() {}

    /**
     * A call with all that it takes. What the method throws comes out as it is.
     *
     * @throws IllegalAccessException when the method or its class is not public
     */
    public static Runnable call(Method method, Object receiver, Object... arguments) throws IllegalAccessException {
        MethodHandle handle = MethodHandles.insertArguments(
                MethodHandles.publicLookup().unreflect(method).bindTo(receiver), 0, arguments);
        return () -> run(handle);
    }

    private static void run(MethodHandle handle) {
        try {
            handle.invoke();
        } catch (Throwable e) {
            throw Bound.<RuntimeException>asItIs(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException asItIs(Throwable cause) throws T {
        throw (T) cause;
    }
}
