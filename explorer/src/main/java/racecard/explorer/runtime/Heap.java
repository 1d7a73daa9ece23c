package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.explorer.graph.Step;

/**
 * Names of objects, by which events speak of them. What was made before the threads started has one name for good. What
 * a thread makes is named when it first may be seen by others, by the thread's history until then: so every run of that
 * history gives it the same name, and different histories never share one. Each run makes new Java objects; the latest
 * stands for its name.
 */
final class Heap {
    /**
     * From here names are given to what a harness's constructor makes; below are those of static initialisers, which
     * live as long as their loader.
     */
    private static final int FIRST = 1 << 24;

    private record Birth(int thread, Step after, long value, int count) {}

    private record Constant(Class<?> type, Object value) {}

    private record Mine(long birth, int name) {}

    private final Map<Integer, Object> objects = new HashMap<>();
    private final Map<Birth, Integer> births = new HashMap<>();
    private final Origin origin;
    private final IdentityHashMap<Object, Integer> prepared = new IdentityHashMap<>();
    private final Map<Constant, Integer> constants = new HashMap<>();
    private final Map<Integer, Integer> makers = new HashMap<>();
    private final IdentityHashMap<Object, Mine> mine = new IdentityHashMap<>();
    private WeakNames names = new WeakNames();
    private final List<Object> named = new ArrayList<>();
    private int constructed = FIRST;
    private int last;

    Heap(Origin origin) {
        this.origin = origin;
    }

    boolean isStatic(Object thing) {
        return isStaticName(nameOf(thing));
    }

    /** Whether a static initialiser has made the object of this name. */
    static boolean isStaticName(int name) {
        return name > 0 && name < FIRST;
    }

    /** A name for an object that is made outside of threads. */
    int setupName() {
        return origin.isInitializing() ? origin.name() : constructed++;
    }

    private Integer known(Object thing) {
        Integer name = prepared.get(thing);
        return name != null ? name : origin.arrays().get(thing);
    }

    /** Before a run: nothing is this run's own. */
    void begin() {
        mine.clear();
        named.clear();
    }

    /** This run has made an array or a function object. */
    void made(Object thing, long birth) {
        if (known(thing) == null) {
            mine.put(thing, new Mine(birth, 0));
        }
    }

    /**
     * A thread comes to an object whose constructor it runs: for the first time at the end of the JDK's part of that,
     * or before, when that part calls a method of the program's on it, as Throwable's does.
     */
    void met(Tracked object, Machine machine) {
        if (object.racecard$birth() == 0) {
            object.racecard$birth(machine.births().born());
        }
    }

    /** Whether a thread's run has just begun to make it, and has not met it yet. */
    private static boolean isNew(Tracked object) {
        return object.racecard$birth() == 0 && object.racecard$name() == 0;
    }

    /** When this run, or another one of the same history, has made it; 0 for what was there before. */
    long birth(Object thing) {
        if (thing instanceof Tracked tracked) {
            return tracked.racecard$birth();
        }
        Mine own = mine.get(thing);
        return own == null ? 0 : own.birth;
    }

    /** Whether this run has made it. */
    boolean isMine(Object thing, long since) {
        return thing instanceof Tracked tracked ? tracked.racecard$birth() > since : mine.containsKey(thing);
    }

    /** The objects that this run has named, each behind its name. */
    List<Object> named() {
        return new ArrayList<>(named);
    }

    /** Makes these objects the ones that stand for their names. */
    void stand(List<Object> nameThenObject) {
        for (int i = 0; i < nameThenObject.size(); i += 2) {
            objects.put((Integer) nameThenObject.get(i), nameThenObject.get(i + 1));
        }
    }

    /** The object of this name. */
    Object object(long name) {
        Object object = objects.get((int) name);
        if (object == null && name != 0) {
            throw new IllegalStateException("nothing is named " + name);
        }
        return object;
    }

    /** The thread that makes the objects of this name, or -1 when it was made before the threads. */
    int maker(int name) {
        return makers.getOrDefault(name, -1);
    }

    /** Whether two references are to the same object of the program. */
    boolean same(Object a, Object b) {
        int name = nameOf(a);
        return name != 0 && name == nameOf(b);
    }

    /** The name that it has, or 0. */
    int nameOf(Object thing) {
        if (thing instanceof Tracked tracked) {
            return tracked.racecard$name();
        }
        Mine own = mine.get(thing);
        if (own != null) {
            return own.name;
        }
        Integer name = known(thing);
        return name != null ? name : names.get(thing);
    }

    /** The same for whoever uses it, which may be while it is being made. */
    int nameOf(Object thing, Machine machine) {
        if (thing instanceof Tracked tracked && isNew(tracked) && machine.inThread()) {
            met(tracked, machine);
        }
        return nameOf(thing);
    }

    /** The name of an object that others may come to see; made if need be. */
    int name(Object thing, Machine machine) {
        if (thing == null) {
            return 0;
        }
        int name = nameOf(thing, machine);
        if (Identity.isOwn(thing)) {
            name = fresh(thing, machine);
        } else if (name == 0) {
            thrown(thing, machine);
            name = thing instanceof Tracked || mine.containsKey(thing) ? born(thing, machine) : other(thing, machine);
        } else if (name > 0) {
            objects.putIfAbsent(name, thing);
        }
        return name;
    }

    private int born(Object thing, Machine machine) {
        if (!isMine(thing, machine.births().since())) {
            throw new Control.Refused("it uses " + thing.getClass().getName()
                    + ", which another thread has made, and which reached this one unseen by the checker");
        }
        Birth birth = machine.inThread() ? birth(machine, machine.replay().namedSince()) : null;
        int name = birth == null ? --last : births.computeIfAbsent(birth, b -> --last);
        makers.put(name, machine.replay().thread());
        objects.put(name, thing);
        named.add(name);
        named.add(thing);
        if (thing instanceof Tracked tracked) {
            tracked.racecard$name(name);
        } else {
            mine.put(thing, new Mine(birth(thing), name));
            names.put(thing, name);
        }
        for (Object part : machine.jdk().contents(thing)) {
            machine.finals().reached(part);
            name(part, machine);
        }
        return name;
    }

    private void thrown(Object thing, Machine machine) {
        if (thing instanceof Throwable && !(thing instanceof Tracked) && names.get(thing) == 0) {
            made(thing, machine.births().born()); // by an instruction or by the JDK, a moment ago
        }
    }

    private int other(Object thing, Machine machine) {
        if (Identity.isOwn(thing)) {
            return fresh(thing, machine);
        }
        Constant constant = SharedConstants.isConstant(thing)
                ? new Constant(thing.getClass(), thing)
                : new Constant(null, new Same(thing));
        if (constant.type == null && !constants.containsKey(constant) && !SharedConstants.isIdentity(thing)) {
            throw new Control.Refused("it shares a " + thing.getClass().getName()
                    + " between threads, whose inside is unknown to the checker");
        }
        return constant(constant, thing);
    }

    /** The name of a text that stands for something of the checker's own. */
    int label(String text) {
        return constant(new Constant(Heap.class, text), text);
    }

    private int constant(Constant constant, Object thing) {
        return constants.computeIfAbsent(constant, c -> {
            objects.put(--last, thing);
            return last;
        });
    }

    /**
     * A string or a box that was made at run time, by code that is not watched. Whoever names it now has made it or was
     * there before; either way the same history comes to the same one again, and if it is the very same object it has
     * its name already.
     */
    private int fresh(Object thing, Machine machine) {
        int count = machine.inThread() ? machine.replay().namedSince() : 0;
        int name = names.get(thing);
        if (name == 0) {
            name = machine.inThread() ? births.computeIfAbsent(birth(machine, count), b -> --last) : --last;
            names.put(thing, name);
        }
        objects.put(name, thing);
        return name;
    }

    /** The name of what a place holds before the threads start, whoever asks. */
    int initial(Object thing, Machine machine) {
        if (thing == null || nameOf(thing) != 0 || !Identity.isOwn(thing)) {
            return name(thing, machine);
        }
        names.put(thing, --last);
        objects.put(last, thing);
        return last;
    }

    private static Birth birth(Machine machine, int count) {
        return new Birth(
                machine.replay().thread(),
                machine.replay().lastStep(),
                machine.replay().lastValue(),
                count);
    }

    /** An array or function object that was made before the threads started. */
    void setup(Object thing) {
        if (known(thing) == null) {
            int name = setupName();
            (origin.isInitializing() ? origin.arrays() : prepared).put(thing, name);
            objects.put(name, thing);
        }
    }

    /** All that threads have made is forgotten. @return its names */
    Set<Integer> restart() {
        Set<Integer> gone = Set.copyOf(makers.keySet());
        gone.forEach(objects::remove);
        makers.clear();
        births.clear();
        names = new WeakNames();
        begin();
        return gone;
    }
}
