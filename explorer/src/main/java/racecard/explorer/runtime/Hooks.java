package racecard.explorer.runtime;

import java.util.function.Supplier;
import racecard.explorer.graph.Mode;

/** What instrumented code calls. Outside of a machine's threads nothing happens here and everything is native. */
public final class Hooks {
    private Hooks() {}

    /** An object has been made, as far as the JDK's part of it goes. */
    public static void born(Tracked object) {
        Machine machine = Machine.current();
        if (machine == null) {
            return;
        } else if (machine.phase() == Machine.Phase.OUTSIDE) {
            object.racecard$name(machine.heap().setupName());
        } else {
            machine.heap().met(object, machine);
        }
    }

    /** An object is being made. @return its birth */
    static long born() {
        Machine machine = Machine.running();
        return machine == null ? 0 : machine.births().born();
    }

    /** Returns its name: outside of threads it has one at once. */
    static int named() {
        Machine machine = Machine.current();
        return machine == null || machine.phase() != Machine.Phase.OUTSIDE
                ? 0
                : machine.heap().setupName();
    }

    /** Object.hashCode of an object whose class has none: the same in every run. */
    public static int hash(Object thing) {
        Machine machine = Machine.current();
        return machine == null ? 0 : machine.heap().name(thing, machine);
    }

    /** An array or a function object has been made. */
    public static void made(Object thing) {
        Machine machine = Machine.current();
        if (machine != null) {
            if (thing instanceof Thread thread) {
                machine.threads().made(thread);
            }
            machine.made(thing);
        }
    }

    /** {@code ==} between references. */
    public static boolean same(Object a, Object b) {
        if (a == b || a == null || b == null) {
            return a == b;
        }
        Machine machine = Machine.running();
        return machine != null && machine.heap().same(a, b);
    }

    // ---- fields; object is null for static ones, now is what the field holds natively

    public static int get(Object object, int now, int field) {
        Place place = place(object, field, () -> (long) now);
        return place == null ? now : (int) (long) load(place, field);
    }

    public static long get(Object object, long now, int field) {
        Place place = place(object, field, () -> now);
        return place == null ? now : (long) load(place, field);
    }

    public static float get(Object object, float now, int field) {
        Place place = place(object, field, () -> Bits.of(now));
        return place == null ? now : Float.intBitsToFloat((int) (long) load(place, field));
    }

    public static double get(Object object, double now, int field) {
        Place place = place(object, field, () -> Bits.of(now));
        return place == null ? now : Double.longBitsToDouble((long) load(place, field));
    }

    public static Object get(Object object, Object now, int field) {
        Place place = place(object, field, () -> now);
        return place == null ? now : load(place, field);
    }

    // Each returns whether the write is to be native.

    public static boolean put(Object object, int value, int now, int field) {
        return store(object, (long) value, () -> (long) now, field);
    }

    public static boolean put(Object object, long value, long now, int field) {
        return store(object, value, () -> now, field);
    }

    public static boolean put(Object object, float value, float now, int field) {
        return store(object, Bits.of(value), () -> Bits.of(now), field);
    }

    public static boolean put(Object object, double value, double now, int field) {
        return store(object, Bits.of(value), () -> Bits.of(now), field);
    }

    public static boolean put(Object object, Object value, Object now, int field) {
        return store(object, value, () -> now, field);
    }

    private static Place place(Object object, int id, Supplier<Object> now) {
        Machine machine = Machine.running();
        if (machine == null) {
            touched(object, id);
            return null;
        }
        return machine.places().field(object, Field.of(id), mode(id), now);
    }

    private static void touched(Object object, int field) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.initialisers().touches(object, Field.of(field).owner());
        }
    }

    private static Object load(Place place, int field) {
        return Machine.current().memory().load(place, mode(field));
    }

    private static boolean store(Object object, Object value, Supplier<Object> now, int field) {
        Place place = place(object, field, now);
        if (place == null) {
            Object was = now.get();
            if (value != was && !(value instanceof Long && value.equals(was))) { // otherwise nothing changes
                wroteNatively(Machine.running(), object, Field.of(field).owner());
            }
            return true;
        }
        Machine.current().memory().store(place, mode(field), value);
        return Field.of(field).isFinal(); // who shows the object when all is over looks there
    }

    /** @param owner of a static field, for which there is no object */
    static void wroteNatively(Machine running, Object object, String owner) {
        if (running != null) {
            running.wroteNatively(object);
        } else if (Machine.current() != null) {
            Machine.current().initialisers().wrote(object, owner);
            Machine.current().preparing(object);
        }
    }

    private static Mode mode(int field) {
        return Field.of(field).isVolatile() ? Mode.VOLATILE : Mode.PLAIN;
    }

    // ---- JDK objects

    /** A JDK object has come out of a final field of {@code holder}. */
    public static void held(Object holder, Object value) {
        Machine machine = Machine.running();
        if (machine != null) {
            machine.jdk().held(holder, value);
        }
    }

    /** A final field is being set: whoever knows the object already will see that, too. */
    public static void kept(Object holder, Object value) {
        Machine machine = Machine.running();
        if (machine != null && value != null) {
            machine.jdk().kept(holder, value);
        }
    }

    /** JDK code is about to read or write an array. */
    public static void enter(Object array) {
        Machine machine = Machine.running();
        if (machine != null && array != null) {
            machine.jdk().enter(array);
        }
    }

    /** It has. */
    public static void leave(Object array) {
        Machine machine = Machine.running();
        if (machine != null && array != null) {
            machine.jdk().leave(array);
        }
    }

    /** JDK code, or an instruction that makes several arrays, has returned an array. */
    public static void adopt(Object array) {
        Machine machine = Machine.current();
        if (machine != null && array != null) {
            machine.jdk().adopt(array);
        }
    }

    /** A thread is about to be made that will run this. */
    public static void target(Object target) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.jdk().target(target);
        }
    }

    // ---- fences, loops, what cannot be

    public static void fence(int bits) {
        Machine machine = Machine.running();
        if (machine != null) {
            machine.replay().fence(bits);
        }
    }

    /** A method with loops has been entered. */
    public static long activation() {
        Machine machine = Machine.running();
        return machine == null ? 0 : machine.loops().activation();
    }

    /** The head of a loop has been reached. */
    public static void loop(int loop, long activation, Object[] locals) {
        Machine machine = Machine.running();
        if (machine != null && machine.inThread()) {
            machine.loops().head(loop, activation, locals);
        } else if (Machine.current() != null) {
            Machine.current().loops().alone();
        }
    }

    /**
     * Something follows that cannot be modelled. What ends the JVM would end the explorer with it, wherever it is
     * called.
     */
    public static void refuse(String what) {
        boolean ends = what.matches("it calls java.lang.(System.exit|Runtime.(exit|halt)),.*");
        Machine machine = ends ? Machine.current() : Machine.running();
        if (machine != null) {
            throw new Control.Refused(what);
        }
    }

    /** The same, and it could not even be done before the threads. */
    public static void never(String what) {
        if (Machine.current() != null) {
            throw new Control.Refused(what);
        }
    }

    /** A method of the JDK's is called that the abstraction of its class does not have. */
    public static void lacks(String original) {
        if (Machine.current() != null) {
            throw new Control.Lacking(original);
        }
    }

    /** A catch or finally block begins. What is on its way to the explorer goes on. */
    public static void passing(Throwable thrown) {
        if (thrown instanceof Control || thrown instanceof VirtualMachineError) {
            if (Machine.current() != null) {
                Machine.current().initialisers().breaksOff();
            }
            throw (Error) thrown;
        }
        if (thrown instanceof StackOverflowError error && Machine.running() != null) {
            throw error; // the explorer's stack, and no matter of the program's
        }
    }

    /** A static initialiser begins. */
    public static Object initializing(Class<?> type) {
        Machine machine = Machine.current();
        return machine == null ? null : machine.initialisers().enter(type);
    }

    /** It has ended. */
    public static void initialized(Object which) {
        if (which != null) {
            Machine.current().initialisers().leave(which);
        }
    }

    /** It throws. */
    public static void uninitialized(Object which) {
        if (which != null) {
            Machine.current().initialisers().fails(which);
        }
    }
}
