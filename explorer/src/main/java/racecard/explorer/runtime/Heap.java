package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import racecard.explorer.graph.Step;

/**
 * Names of objects, by which events speak of them. What was made before the threads started has one name for good. What a thread makes is named when it first
 * may be seen by others, by the thread's history until then: so every run of that history gives it the same name, and different histories never share
 * one. Each run makes new Java objects; the latest stands for its name.
 */
final class Heap {
    /** From here names are given to what a harness's constructor makes; below are those of static initialisers, which live as long as their loader. */
    private static final int FIRST = 1 << 24;

    private record Birth(int thread, Step after, long value, int count) {}

    private record Constant(Class<?> type, Object value) {}

    /** What {@link Tracked} says of objects, for those that cannot. */
    private record Mine(long birth, int name) {}

    /** Told apart by identity. */
    private record Same(Object thing) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.thing == thing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thing);
        }
    }

    private final Map<Integer, Object> objects = new HashMap<>();
    private final Map<Birth, Integer> births = new HashMap<>();
    private final Origin origin;
    private final IdentityHashMap<Object, Integer> prepared = new IdentityHashMap<>();
    private final Map<Constant, Integer> constants = new HashMap<>();
    private final Map<Integer, Integer> makers = new HashMap<>();
    private final IdentityHashMap<Object, Mine> mine = new IdentityHashMap<>();
    private final WeakNames names = new WeakNames();
    private final List<Object> named = new ArrayList<>();
    private int constructed = FIRST;
    private int last;

    Heap(Origin origin) {
        this.origin = origin;
    }

    /** Whether a static initialiser has made it. */
    boolean isStatic(Object thing) {
        int name = nameOf(thing);
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

    /** The name of an object that others may come to see; made if need be. */
    int name(Object thing, Machine machine) {
        if (thing == null) {
            return 0;
        }
        int name = nameOf(thing);
        if (name == 0) {
            if (thing instanceof Throwable && !(thing instanceof Tracked) && names.get(thing) == 0) {
                made(thing, machine.born()); // thrown by an instruction or by the JDK, a moment ago
            }
            name = thing instanceof Tracked || mine.containsKey(thing) ? born(thing, machine) : other(thing);
        } else if (name > 0) {
            objects.putIfAbsent(name, thing);
        }
        return name;
    }

    private int born(Object thing, Machine machine) {
        if (!isMine(thing, machine.since())) {
            throw new Control.Refused("it uses " + thing.getClass().getName()
                    + ", which another thread has made, and which reached this one unseen by the checker");
        }
        Birth birth = machine.inThread()
                ? new Birth(machine.thread(), machine.lastStep(), machine.lastValue(), machine.namedSince())
                : null;
        int name = birth == null ? --last : births.computeIfAbsent(birth, b -> --last);
        makers.put(name, machine.thread());
        objects.put(name, thing);
        named.add(name);
        named.add(thing);
        if (thing instanceof Tracked tracked) {
            tracked.racecard$name(name);
        } else {
            mine.put(thing, new Mine(birth(thing), name));
            names.put(thing, name);
        }
        machine.jdk().contents(thing).forEach(part -> name(part, machine));
        return name;
    }

    private int other(Object thing) {
        Constant constant = SharedConstants.isConstant(thing)
                ? new Constant(thing.getClass(), thing)
                : new Constant(null, new Same(thing));
        Integer name = constants.get(constant);
        if (name == null) {
            if (constant.type == null && !SharedConstants.isIdentity(thing)) {
                throw new Control.Refused("it shares a " + thing.getClass().getName()
                        + " between threads, whose inside is unknown to the checker");
            }
            name = --last;
            objects.put(name, thing);
            constants.put(constant, name);
        }
        return name;
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
        begin();
        return gone;
    }
}
