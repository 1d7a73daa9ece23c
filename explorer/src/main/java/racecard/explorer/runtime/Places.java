package racecard.explorer.runtime;

import java.lang.reflect.Array;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import racecard.explorer.graph.Mode;

/**
 * Which place an access means. What a thread has made and nobody else has touched has none: such accesses are native.
 */
final class Places {
    /** Elements of arrays of one class are shared so many at a time: who looks at one often looks at the next. */
    private static final int BLOCK = 64;

    private final Machine machine;
    private final Heap heap;
    private final List<Place> byLocation = new ArrayList<>();
    private final Map<Long, Place> byKey = new HashMap<>();
    private final BitSet sharedFields = new BitSet();
    private final Map<Class<?>, BitSet> sharedElements = new HashMap<>();
    private final IdentityHashMap<Object, Map<Integer, Place>> strangers = new IdentityHashMap<>();
    private final Map<Class<?>, Set<Integer>> wanted = new HashMap<>();
    private final Views views = new Views();
    private boolean interrupts;

    Places(Machine machine, Heap heap) {
        this.machine = machine;
        this.heap = heap;
    }

    void begin() {
        strangers.clear();
    }

    /** Forgets the places of these objects. */
    void restart(Set<Integer> names) {
        byKey.values().removeIf(place -> names.contains(place.name));
    }

    Place at(int location) {
        return byLocation.get(location);
    }

    /** The place of an object's field, null for a static one's object; or null when the access is to be native. */
    Place field(Object object, Field field, Mode mode, Supplier<Object> value) {
        if (object == null) {
            int name = heap.label("static fields of " + field.owner());
            return place(name, field.id(), field.type(), value);
        }
        int name = heap.nameOf(object, machine);
        boolean setup = object instanceof Tracked tracked ? tracked.racecard$birth() == 0 : name > 0;
        if (setup) {
            return place(heap.name(object, machine), field.id(), field.type(), value);
        }
        if (machine.scouts()) {
            sharedFields.set(field.id(), sharedFields.get(field.id()) || strange(object, name) || mode.synchronizes());
            return null;
        }
        if (sharedFields.get(field.id())) {
            return place(heap.name(object, machine), field.id(), field.type(), () -> zero(field.type()));
        }
        if (strange(object, name) || mode.synchronizes()) {
            sharedFields.set(field.id());
            throw new Control.Restart(field.toString());
        }
        return stranger(object, field.id(), field.type(), value);
    }

    /**
     * The place of a final field that has got out too early; or null when its accesses are native, as those of most
     * are.
     */
    Place finalField(Object object, Field field) {
        boolean made = object instanceof Tracked tracked && tracked.racecard$birth() != 0;
        return made && sharedFields.get(field.id())
                ? place(heap.name(object, machine), field.id(), field.type(), () -> zero(field.type()))
                : null;
    }

    /** This field is shared. @return whether that is news */
    boolean share(Field field) {
        boolean news = !sharedFields.get(field.id());
        sharedFields.set(field.id());
        return news;
    }

    /** The place of a number in an array of bytes. */
    Place number(byte[] bytes, int index, char type, ByteOrder order, Supplier<Object> value) {
        int name = heap.nameOf(bytes);
        views.number(name, index, type, order);
        return place(name, index, type, value);
    }

    /** The place of an array's element; or null when the access is to be native. */
    Place element(Object array, int index, Mode mode, Supplier<Object> value) {
        char type = Bits.type(array);
        int name = heap.nameOf(array);
        if (type == 'B' && name > 0) {
            views.bytes(name);
        }
        if (name > 0) {
            return place(name, index, type, value);
        }
        BitSet shared = sharedElements.computeIfAbsent(array.getClass(), c -> new BitSet());
        boolean now = !shared.get(index) && (strange(array, name) || mode.synchronizes());
        if (now) {
            int first = Array.getLength(array) <= BLOCK ? 0 : index / BLOCK * BLOCK;
            shared.set(first, first + BLOCK);
        }
        if (machine.scouts()) {
            return null;
        } else if (now) {
            throw new Control.Restart(array.getClass().getSimpleName());
        } else if (shared.get(index)) {
            return place(heap.name(array, machine), index, type, () -> zero(type));
        }
        return stranger(array, index, type, value);
    }

    /** Whether accesses of this array's elements are native, all of them. */
    boolean isPrivate(Object array) {
        return machine.inThread()
                && heap.isMine(array, machine.births().since())
                && heap.nameOf(array) == 0
                && sharesNoElements(array.getClass());
    }

    private boolean sharesNoElements(Class<?> arrays) {
        BitSet shared = sharedElements.get(arrays);
        return shared == null || shared.isEmpty();
    }

    /**
     * What a thread has made and kept to itself, seen by whoever looks afterwards: it may be seen again after another
     * execution, so it is not changed.
     */
    private Place stranger(Object object, int slot, char type, Supplier<Object> value) {
        if (machine.inThread() || heap.isMine(object, machine.births().since())) {
            return null;
        }
        return strangers
                .computeIfAbsent(object, o -> new HashMap<>())
                .computeIfAbsent(slot, s -> new Place(-1, 0, slot, type == '[' ? 'L' : type, value.get(), false));
    }

    /** Whether it is not of this thread's making. */
    private boolean strange(Object thing, int name) {
        return machine.inThread()
                && (!heap.isMine(thing, machine.births().since())
                        || (name != 0 && heap.maker(name) != machine.replay().thread()));
    }

    /** A place that belongs to an object but not to the program: a lock's, a thread's. */
    Place hidden(Object object, int slot) {
        return hidden(object, slot, 0);
    }

    /** The same; before the threads start it holds this. */
    Place hidden(Object object, int slot, long initial) {
        return place(heap.name(object, machine), slot, 'I', () -> initial);
    }

    /** Whether some thread interrupts one: until then nobody's flag is looked at. */
    boolean interrupts() {
        return interrupts;
    }

    /** One does. */
    void interrupted() {
        if (!interrupts) {
            interrupts = true;
            if (!machine.scouts()) {
                throw new Control.Restart("interrupts");
            }
        }
    }

    /** Whether more than one amount is asked of synchronizers of this class: until then nobody queues there. */
    boolean mixes(Class<?> type, int amount) {
        Set<Integer> amounts = wanted.computeIfAbsent(type, t -> new HashSet<>());
        if (amounts.add(amount) && amounts.size() == 2 && !machine.scouts()) {
            throw new Control.Restart("who waits for a " + type.getSimpleName());
        }
        return amounts.size() > 1;
    }

    private Place place(int name, int slot, char type, Supplier<Object> value) {
        long key = ((long) name << 32) | (slot & 0xffffffffL);
        Place place = byKey.get(key);
        if (place == null) {
            place = new Place(
                    byLocation.size(),
                    name,
                    slot,
                    type == '[' ? 'L' : type,
                    value.get(),
                    slot < 0 || heap.maker(name) >= 0);
            byKey.put(key, place);
            byLocation.add(place);
        }
        return place;
    }

    private static Object zero(char type) {
        return type == 'L' || type == '[' ? null : (Object) 0L;
    }
}
