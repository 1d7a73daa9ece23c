package racecard.explorer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Offsets of fields, as Unsafe hands them out: each leads to a VarHandle of the field. */
public final class Offsets {
    /** Offsets of elements are smaller. */
    private static final long FIRST = 1L << 40;

    private static final List<VarHandle> HANDLES = new ArrayList<>();

    private Offsets() {}

    /** The offset of a field. */
    public static synchronized long of(Class<?> type, String name) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            java.lang.reflect.Field field = type.getDeclaredField(name);
            HANDLES.add(
                    Modifier.isStatic(field.getModifiers())
                            ? VarHandles.findStaticVarHandle(lookup, type, name, field.getType())
                            : VarHandles.findVarHandle(lookup, type, name, field.getType()));
            return FIRST + HANDLES.size() - 1;
        } catch (ReflectiveOperationException e) {
            throw new InternalError(type.getName() + " has no field " + name, e);
        }
    }

    /** Whether that field is static. */
    public static boolean isStatic(long offset) {
        return handle(offset).coordinateTypes().isEmpty();
    }

    /** What reads and writes the field at an offset. */
    public static synchronized VarHandle handle(long offset) {
        if (offset < FIRST) {
            throw new Control.Refused("it reads or writes memory by an offset that is not of a field,"
                    + " or of an array by another type than its own: use the array itself");
        }
        return HANDLES.get((int) (offset - FIRST));
    }
}
