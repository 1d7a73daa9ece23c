package racecard.explorer.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;
import racecard.explorer.runtime.Memory.Update;

/**
 * Class initialisation (JLS 12.4).
 *
 * <p>Most initialisers make constants, and touch nothing that was there before and nothing of other classes that can
 * change. When they run makes no difference to anybody: what they make was there before the threads, and the JVM runs
 * them, once, whichever run comes to it first. The first that turns out to do more than that, when a thread has set it
 * off, is <em>late</em>: the exploration begins anew with classes in which such an initialiser is a method, and every
 * use that sets it off asks for it here, by the procedure of 12.4.2 with the class's lock and state as one word. It
 * reads and writes as part of the thread that was first, others wait for it, and who finds it done has what it did
 * behind it.
 */
public final class Initialisers {
    /** The name that the initialiser of a late class has. */
    public static final String METHOD = "racecard$clinit";

    private static final long NEW = 0;
    private static final long DONE = 1;
    private static final long FAILED = 2;
    private static final long BUSY = 3; // and the thread's number
    private static final Waiting FOR_CLASS = new Waiting("waits for the initialiser of a class", true);

    private static final ClassValue<Optional<Method>> LATE = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(METHOD)) {
                    method.setAccessible(true);
                    return Optional.of(method);
                }
            }
            return Optional.empty();
        }
    };

    /** An initialiser that the JVM runs, or that runs before the threads. */
    private record Native(Class<?> type, boolean inRun, int names, Machine.Phase was) {}

    private final Machine machine;
    private final Origin origin;
    private final Deque<Native> natives = new ArrayDeque<>();
    private final Set<Class<?>> begun = new HashSet<>();

    Initialisers(Machine machine, Origin origin) {
        this.machine = machine;
        this.origin = origin;
    }

    void begin() {
        begun.clear();
    }

    // ---- initialisers as the JVM runs them

    /** One begins. */
    Object enter(Class<?> type) {
        Native above = natives.peek();
        boolean inRun = machine.phase() != Machine.Phase.OUTSIDE || (above != null && above.inRun);
        natives.push(new Native(type, inRun, origin.names(), machine.phase()));
        machine.phase(Machine.Phase.OUTSIDE);
        origin.initializing(1);
        for (Native other : natives) {
            if (inRun && other.type != type && other.type.isAssignableFrom(type)) {
                touched(); // another thread may begin with the subclass, and each wait for the other
            }
        }
        return natives.peek();
    }

    /**
     * A class is used that has an initialiser above itself. When that is what runs now, somebody who begins with the
     * class below holds that one first, and wants the one above, whether or not the JVM has both in hand already.
     */
    public static void below(Class<?> type) {
        Machine machine = Machine.current();
        if (machine == null || machine.initialisers().natives.isEmpty()) {
            return;
        }
        for (Native above : machine.initialisers().natives) {
            if (above.inRun && above.type != type && above.type.isAssignableFrom(type)) {
                machine.initialisers().touched(type);
            }
        }
    }

    /** It has ended. */
    void leave(Object which) {
        origin.initializing(-1);
        machine.phase(natives.pop().was);
    }

    /** It throws. */
    void fails(Object which) {
        touched();
        leave(which);
    }

    /** The explorer leaves the program: a class whose initialiser the JVM did not see end is lost to this loader. */
    void breaksOff() {
        if (!natives.isEmpty()) {
            origin.mustNotBeUsedAgain();
        }
    }

    /**
     * Something is read or written, outside of runs: the field of a class if there is no object. Before the threads
     * what is there may be looked at: it is the same for every exploration until somebody writes it.
     */
    void touches(Object object, String owner) {
        Native top = natives.peek();
        if (top != null && top.inRun && !isOwn(object, owner, top)) {
            touched();
        }
    }

    /** Something is written there. */
    void wrote(Object object, String owner) {
        Native top = natives.peek();
        if (top != null && !isOwn(object, owner, top)) {
            touched();
        }
    }

    private boolean isOwn(Object object, String owner, Native by) {
        return object == null ? by.type.getName().equals(owner) : isOwn(object, by);
    }

    private boolean isOwn(Object object, Native by) {
        int name = object instanceof Tracked tracked
                ? tracked.racecard$name()
                : origin.arrays().getOrDefault(object, 0);
        return name > by.names && Heap.isStaticName(name);
    }

    /** An initialiser does what it may not do unseen. */
    void touched() {
        touched(null);
    }

    /** @param with one more class that is late then, or null */
    private void touched(Class<?> with) {
        Native top = natives.peek();
        if (top == null || isOurs(top.type)) {
            return;
        }
        origin.mustNotBeUsedAgain();
        if (!top.inRun) {
            return;
        }
        Set<String> late = new TreeSet<>();
        if (with != null) {
            late.add(with.getName().replace('.', '/'));
        }
        for (Native one : natives) {
            if (one.inRun && one.type.isInterface() && !isOurs(one.type)) {
                throw new Control.Refused("the initialiser of the interface " + one.type.getName()
                        + " depends on who is first, which the checker cannot model");
            } else if (one.inRun && !isOurs(one.type)) {
                late.add(one.type.getName().replace('.', '/'));
            }
        }
        throw new Control.Late(late);
    }

    /** The JDK's own classes know what they do when they initialise one another. */
    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("racecard.twin.") || type.getName().startsWith("racecard.explorer.");
    }

    // ---- late ones

    /** A class is used in a way that sets its initialiser off. */
    public static void initialize(Class<?> type) {
        Machine machine = Machine.current();
        if (machine != null) {
            machine.initialisers().use(type);
        }
    }

    private void use(Class<?> type) {
        if (type == null || origin.initialised().contains(type) || begun.contains(type)) {
            return;
        }
        Optional<Method> initialiser = LATE.get(type);
        if (machine.phase() == Machine.Phase.OUTSIDE) {
            before(type, initialiser);
        } else if (initialiser.isEmpty()) {
            begun.add(type);
            use(type.getSuperclass());
        } else {
            inRun(type, initialiser.get());
        }
    }

    private void before(Class<?> type, Optional<Method> initialiser) {
        if (!natives.isEmpty() && natives.peek().inRun) {
            touched();
        }
        origin.initialised().add(type);
        use(type.getSuperclass());
        if (initialiser.isPresent()) {
            Object which = enter(type);
            try {
                call(initialiser.get());
            } catch (Throwable e) {
                fails(which);
                throw unchecked(e);
            }
            leave(which);
        }
    }

    private void inRun(Class<?> type, Method initialiser) {
        Place word = machine.places().hidden(type, Place.INITIALISED);
        long me = BUSY + 1 + machine.replay().thread();
        long found = (long)
                machine.memory().exchange(word, Mode.ACQ_REL, Mode.PLAIN, value -> new Update((long) value == NEW, me));
        if (found == FAILED) {
            throw new NoClassDefFoundError("Could not initialize class " + type.getName());
        } else if (found != NEW && found != DONE) {
            throw machine.replay().waits(machine.replay().position() - 1, Step.Patience.FOREVER, FOR_CLASS);
        }
        begun.add(type);
        if (found == NEW) {
            origin.mustNotBeUsedAgain(); // static finals are there for good
            try {
                use(type.getSuperclass());
                call(initialiser);
            } catch (Control e) {
                throw e;
            } catch (Throwable e) {
                machine.memory().store(word, Mode.ACQ_REL, FAILED);
                begun.remove(type);
                throw e instanceof Error error ? error : new ExceptionInInitializerError(e);
            }
            machine.memory().store(word, Mode.ACQ_REL, DONE);
        }
    }

    private static void call(Method initialiser) throws Throwable {
        try {
            initialiser.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        throw new ExceptionInInitializerError(e);
    }
}
