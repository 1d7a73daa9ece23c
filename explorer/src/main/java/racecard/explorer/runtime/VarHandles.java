package racecard.explorer.runtime;

import java.lang.invoke.ConstantBootstraps;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.IdentityHashMap;
import java.util.Objects;
import racecard.explorer.graph.Mode;
import racecard.explorer.runtime.Memory.Update;

/**
 * VarHandle operations of every access mode, by the table of events in {@code docs/facts/java-model.md}: what an
 * operation reads and writes, and how strongly.
 */
public final class VarHandles {
    /** The answer where the operation is to be native. */
    public static final Object NATIVE = new Object();

    /**
     * What every access asks of a handle, and what a handle takes long to say: what it needs before the values, and the
     * type of those; for numbers in arrays of bytes the order of theirs, otherwise null.
     */
    private record Variable(Field field, int coordinates, char type, ByteOrder order) {
        static Variable of(VarHandle handle, Field field) {
            return new Variable(
                    field,
                    handle.coordinateTypes().size(),
                    handle.varType().descriptorString().charAt(0),
                    Views.isView(handle) ? Views.order(handle) : null);
        }

        boolean isElement(Object[] args) {
            return coordinates == 2 && args[0] != null && args[0].getClass().isArray();
        }
    }

    /** Replaced by a larger one when a handle is met for the first time, so that readers need no lock. */
    private static volatile IdentityHashMap<VarHandle, Variable> variables = new IdentityHashMap<>();

    private VarHandles() {}

    /**
     * In place of the lookup's method. There is none for the fields of Thread, which the JDK's own classes ask for and
     * {@link Floor} answers.
     */
    public static VarHandle findVarHandle(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
        return owner == Thread.class ? null : remember(lookup.findVarHandle(owner, name, type), owner, name);
    }

    /** In place of MhUtil's method: of the lookup's own class. */
    public static VarHandle findVarHandle(MethodHandles.Lookup lookup, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
        return findVarHandle(lookup, lookup.lookupClass(), name, type);
    }

    /** In place of the lookup's method. */
    public static VarHandle findStaticVarHandle(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
        return remember(lookup.findStaticVarHandle(owner, name, type), owner, name);
    }

    /** In place of the bootstrap method, which people call for its want of checked exceptions. */
    public static VarHandle fieldVarHandle(
            MethodHandles.Lookup lookup, String name, Class<VarHandle> kind, Class<?> owner, Class<?> type) {
        return remember(ConstantBootstraps.fieldVarHandle(lookup, name, kind, owner, type), owner, name);
    }

    /** In place of the bootstrap method. */
    public static VarHandle staticFieldVarHandle(
            MethodHandles.Lookup lookup, String name, Class<VarHandle> kind, Class<?> owner, Class<?> type) {
        return remember(ConstantBootstraps.staticFieldVarHandle(lookup, name, kind, owner, type), owner, name);
    }

    private static VarHandle remember(VarHandle handle, Class<?> owner, String name) {
        Field field = Field.of(owner, name);
        if (field != null) {
            keep(handle, Variable.of(handle, field));
        }
        return handle;
    }

    private static synchronized Variable keep(VarHandle handle, Variable variable) {
        IdentityHashMap<VarHandle, Variable> more = new IdentityHashMap<>(variables);
        more.put(handle, variable);
        variables = more;
        return variable;
    }

    private static Variable variable(VarHandle handle) {
        Variable known = variables.get(handle);
        return known != null ? known : keep(handle, Variable.of(handle, null));
    }

    /**
     * An operation on what a VarHandle refers to.
     *
     * @param operation the method's name
     * @param args its arguments, boxed
     * @return its result, boxed, or {@link #NATIVE}
     */
    public static Object access(VarHandle handle, Object[] args, String operation) throws Throwable {
        Machine machine = Machine.running();
        Variable variable = variable(handle);
        int coordinates = variable.coordinates();
        VarHandleOperation what = VarHandleOperation.of(operation);
        if (machine == null) {
            Object object = coordinates == 0 ? null : args[0];
            if (Machine.current() != null && variable.field() != null) {
                Machine.current()
                        .initialisers()
                        .touches(object, variable.field().owner());
            }
            if (what.writes()) {
                Hooks.wroteNatively(
                        null,
                        object,
                        variable.field() == null ? null : variable.field().owner());
            }
            return NATIVE;
        }
        Place place = place(machine, handle, variable, args, what.strongest());
        if (place == null) {
            if (what.writes()) {
                machine.wroteNatively(coordinates == 0 ? null : args[0]);
            }
            return NATIVE;
        }
        char type = variable.type();
        Object[] values = new Object[args.length - coordinates];
        for (int i = 0; i < values.length; i++) {
            values[i] = Bits.bits(type, args[coordinates + i]);
        }
        return apply(machine, place, what, values, type);
    }

    private static Place place(Machine machine, VarHandle handle, Variable variable, Object[] args, Mode mode) {
        if (variable.order() != null) {
            byte[] bytes = (byte[]) args[0];
            int index = (int) args[1];
            boolean isThere = bytes != null && index >= 0 && index <= bytes.length - Views.size(variable.type());
            return isThere
                    ? machine.places()
                            .number(
                                    bytes,
                                    index,
                                    variable.type(),
                                    variable.order(),
                                    () -> now(handle, variable.type(), bytes, index))
                    : null; // the native access throws what is to be thrown
        }
        if (variable.isElement(args)) {
            Object array = args[0];
            int index = (int) args[1];
            return machine.places()
                    .element(
                            array,
                            index,
                            mode,
                            () -> Bits.bits(Bits.type(array), java.lang.reflect.Array.get(array, index)));
        }
        Field field = variable.field();
        if (field == null) {
            throw new Control.Refused(
                    "it uses a VarHandle that does not come from findVarHandle, findStaticVarHandle, fieldVarHandle, staticFieldVarHandle or arrayElementVarHandle");
        }
        if (variable.coordinates() == 0) {
            return machine.places().field(null, field, mode, () -> now(handle, field.type()));
        }
        Object object = Objects.requireNonNull(args[0]);
        return machine.places().field(object, field, mode, () -> now(handle, field.type(), object));
    }

    private static Object now(VarHandle handle, char type, Object... coordinates) {
        try {
            return Bits.bits(
                    type, handle.toMethodHandle(VarHandle.AccessMode.GET).invokeWithArguments(coordinates));
        } catch (Throwable e) {
            throw new IllegalStateException("what a handle refers to can be read: " + handle, e);
        }
    }

    private static Object apply(Machine machine, Place place, VarHandleOperation what, Object[] values, char type) {
        Memory memory = machine.memory();
        return switch (what.kind()) {
            case GET -> Bits.boxed(type, memory.load(place, what.read()));
            case SET -> {
                memory.store(place, what.write(), values[0]);
                yield null;
            }
            case COMPARE_AND_SET -> compareAndSet(machine, place, what, values);
            case COMPARE_AND_EXCHANGE -> Bits.boxed(type, compareAndExchange(memory, place, what, values));
            case UPDATE ->
                Bits.boxed(
                        type,
                        memory.exchange(
                                place,
                                what.read(),
                                what.write(),
                                found -> new Update(true, what.updated(type, found, values[0]))));
        };
    }

    private static boolean compareAndSet(Machine machine, Place place, VarHandleOperation what, Object[] values) {
        if (what.weak()
                && machine.inThread()
                && place.shared()
                && machine.replay().givesUp()) {
            machine.memory().load(place, what.read()); // fails for no reason: a read, and that is all
            return false;
        }
        return equal(compareAndExchange(machine.memory(), place, what, values), values[0]);
    }

    private static Object compareAndExchange(Memory memory, Place place, VarHandleOperation what, Object[] values) {
        return memory.exchange(
                place, what.read(), what.write(), found -> new Update(equal(found, values[0]), values[1]));
    }

    private static boolean equal(Object a, Object b) {
        return (a instanceof Long && b instanceof Long) ? a.equals(b) : Hooks.same(a, b);
    }
}
