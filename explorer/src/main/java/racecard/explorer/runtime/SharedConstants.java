package racecard.explorer.runtime;

import java.io.PrintStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Set;

/** Objects of the JDK's own classes that threads may share as they are. */
final class SharedConstants {
    private static final Set<String> VALUES = Set.of(
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.time.Duration",
            "java.util.Locale",
            "java.util.UUID");

    private SharedConstants() {}

    /** Never changes, and equal ones need not be told apart. */
    static boolean isConstant(Object thing) {
        return thing instanceof String
                || (thing instanceof Number && thing.getClass().getName().startsWith("java.lang."))
                || thing instanceof Boolean
                || thing instanceof Character
                || VALUES.contains(thing.getClass().getName());
    }

    /** Has nothing inside that a thread could change, and is told apart by identity. */
    static boolean isIdentity(Object thing) {
        return thing instanceof Enum<?>
                || thing instanceof Class<?>
                || thing instanceof Thread
                || thing instanceof ThreadGroup
                || thing instanceof Throwable
                || thing instanceof VarHandle
                || thing instanceof MethodHandles.Lookup
                || thing instanceof PrintStream // printing is no memory
                || thing.getClass().isHidden()
                || thing.getClass() == Object.class;
    }
}
