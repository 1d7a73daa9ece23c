package racecard.checker.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import racecard.checker.graph.Graph;
import racecard.checker.graph.Mode;
import racecard.checker.graph.Step;

/** Places, and reading and writing them: as events where threads share them, natively or for this run alone where they do not. */
public final class Memory {
    private final Machine machine;
    private final Heap heap;
    private final List<Place> byLocation = new ArrayList<>();
    private final Map<Long, Place> byKey = new HashMap<>();
    private final BitSet sharedFields = new BitSet();
    private final Set<Class<?>> sharedArrays = new HashSet<>();
    private final Set<Integer> readWhole = new HashSet<>();
    private final List<Place> owned = new ArrayList<>();
    private final IdentityHashMap<Object, Map<Integer, Place>> strangers = new IdentityHashMap<>();

    Memory(Machine machine, Heap heap) {
        this.machine = machine;
        this.heap = heap;
    }

    void begin() {
        owned.clear();
        strangers.clear();
    }

    /** Forgets the places of these objects. */
    void restart(Set<Integer> names) {
        byKey.values().removeIf(place -> names.contains(place.name));
    }

    // ---- which place

    /** The place of an object's field, null for a static one's object; or null when the access is to be native. */
    Place field(Object object, Field field, Mode mode, Supplier<Object> value) {
        if (object == null) {
            int name = heap.name("static fields of " + field.owner(), machine);
            return place(name, field.id(), field.type(), value);
        }
        int name = heap.nameOf(object);
        boolean setup = object instanceof Tracked tracked ? tracked.racecard$birth() == 0 : name > 0;
        if (setup) {
            return place(heap.name(object, machine), field.id(), field.type(), value);
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

    /** The place of an array's element; or null when the access is to be native. */
    Place element(Object array, int index, Mode mode, Supplier<Object> value) {
        char type = array.getClass().getComponentType().descriptorString().charAt(0);
        int name = heap.nameOf(array);
        if (name > 0) {
            return place(name, index, type, value);
        }
        if (sharedArrays.contains(array.getClass())) {
            return place(heap.name(array, machine), index, type, () -> zero(type));
        }
        if (strange(array, name) || mode.synchronizes()) {
            sharedArrays.add(array.getClass());
            throw new Control.Restart(array.getClass().getSimpleName());
        }
        return stranger(array, index, type, value);
    }

    /** What a thread has made and kept to itself, seen by whoever looks afterwards: it may be seen again after another execution, so it is not changed. */
    private Place stranger(Object object, int slot, char type, Supplier<Object> value) {
        if (machine.inThread() || heap.isMine(object, machine.since())) {
            return null;
        }
        return strangers
                .computeIfAbsent(object, o -> new HashMap<>())
                .computeIfAbsent(slot, s -> new Place(-1, 0, slot, type == '[' ? 'L' : type, value.get(), false));
    }

    /** Whether it is not of this thread's making. */
    private boolean strange(Object thing, int name) {
        return machine.inThread()
                && name != 0
                && (heap.maker(name) != machine.thread() || !heap.isMine(thing, machine.since()));
    }

    /** A place that belongs to an object but not to the program: a lock's, a thread's. */
    Place hidden(Object object, int slot) {
        return place(heap.name(object, machine), slot, 'I', () -> 0L);
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

    /** JDK code reads or writes all of an array, which nobody would notice. @throws Control.Refused unless the thread has made it, or nobody ever writes it */
    void whole(Object array, boolean write) {
        int name = heap.nameOf(array);
        if (name == 0 || (name < 0 && !sharedArrays.contains(array.getClass()) && !strange(array, name))) {
            return;
        }
        if (write
                || sharedArrays.contains(array.getClass())
                || byLocation.stream().anyMatch(p -> p.name == name && p.written())) {
            throw new Control.Refused("it hands an array that threads share to the JDK; copy it element by element");
        }
        readWhole.add(name);
    }

    // ---- reading and writing: primitives as their bits in a Long, references as they are

    Object load(Place place, Mode mode) {
        if (!machine.inThread()) {
            return last(place);
        }
        if (!shared(place, false, mode)) {
            Object value = place.own(machine.run());
            if (place.type == 'L' && !place.owned(machine.run())) {
                machine.held(null, value);
            }
            return value;
        }
        return decode(place, machine.event(Step.read(place.location, mode, machine.fences())));
    }

    void store(Place place, Mode mode, Object value) {
        if (!machine.inThread() || !shared(place, true, mode)) {
            own(place, value);
            return;
        }
        machine.event(Step.write(place.location, encode(place, value), mode, machine.fences()));
    }

    /** Reads, and then perhaps writes, with nothing in between. @return what it read */
    Object exchange(Place place, Mode read, Mode write, Function<Object, Update> update) {
        if (!machine.inThread() || !shared(place, true, read.compareTo(write) > 0 ? read : write)) {
            Object found = machine.inThread() ? place.own(machine.run()) : last(place);
            Update result = update.apply(found);
            if (result.writes()) {
                own(place, result.value());
            }
            return found;
        }
        Object found = decode(place, machine.event(Step.readToUpdate(place.location, read, machine.fences())));
        Update result = update.apply(found);
        if (result.writes()) {
            machine.event(Step.update(place.location, encode(place, result.value()), write));
        }
        return found;
    }

    /** What a read-modify-write does with what it has read. */
    record Update(boolean writes, Object value) {}

    private boolean shared(Place place, boolean write, Mode mode) {
        if (write && readWhole.contains(place.name)) {
            throw new Control.Refused(
                    "it writes an array that is handed to the JDK elsewhere; copy it element by element");
        }
        if (place.touch(machine.thread(), write, mode)) {
            throw new Control.Restart("a place");
        }
        return place.shared();
    }

    private void own(Place place, Object value) {
        if (!place.owned(machine.run())) {
            owned.add(place);
        }
        place.own(machine.run(), value);
        machine.loops().effect(0);
    }

    private Object last(Place place) {
        if (place.owned(machine.run())) {
            return place.own(machine.run());
        }
        Graph graph = machine.graph();
        int write = graph == null || !place.shared()
                ? Graph.INITIAL
                : graph.write(place.location, graph.writes(place.location) - 1);
        return write == Graph.INITIAL ? place.initial : decode(place, graph.value(write));
    }

    private Object decode(Place place, long bits) {
        return place.type == 'L' ? heap.object(bits) : (Object) bits;
    }

    private long encode(Place place, Object value) {
        return place.type == 'L' ? heap.name(value, machine) : (long) value;
    }

    // ---- for the rest of the machine

    /** What this run has kept for itself. */
    List<Object> owned() {
        List<Object> all = new ArrayList<>();
        for (Place place : owned) {
            all.add(place);
            all.add(place.own(machine.run()));
        }
        return all;
    }

    /** Takes over what a run has kept for itself. */
    void own(List<Object> placeThenValue) {
        for (int i = 0; i < placeThenValue.size(); i += 2) {
            own((Place) placeThenValue.get(i), placeThenValue.get(i + 1));
        }
    }

    long initial(int location) {
        Place place = byLocation.get(location);
        return encode(place, place.initial);
    }

    /**
     * What a location is called.
     *
     * @param part an object and a field of it
     * @param whole an object
     */
    public String describe(int location, BiFunction<Object, String, String> part, Function<Object, String> whole) {
        Place place = byLocation.get(location);
        Object object = heap.object(place.name);
        return switch (place.slot) {
            case Place.LOCK -> whole.apply(object);
            case Place.WAITERS -> "waiters of " + whole.apply(object);
            case Place.PERMIT -> "permit of " + whole.apply(object);
            case Place.STARTED, Place.BEGUN -> "start of " + whole.apply(object);
            case Place.ENDED -> "end of " + whole.apply(object);
            default -> {
                if (place.slot < 0) {
                    yield "signal to T" + (Place.SIGNAL - place.slot) + " by " + whole.apply(object);
                } else if (object.getClass().isArray()) {
                    yield whole.apply(object) + "[" + place.slot + "]";
                }
                yield object instanceof String
                        ? Field.of(place.slot).toString()
                        : part.apply(object, Field.of(place.slot).name());
            }
        };
    }

    /** What a value of a location is called. */
    public String describe(int location, long value, Function<Object, String> whole) {
        Place place = byLocation.get(location);
        if (place.type == 'L') {
            return whole.apply(heap.object(value));
        }
        boolean flags = place.type != 'Z' && (value >= 0x1000 || value <= -0x1000);
        return flags
                ? "0x" + Long.toHexString(place.type == 'I' ? value & 0xffffffffL : value)
                : String.valueOf(Bits.boxed(place.type, value));
    }
}
