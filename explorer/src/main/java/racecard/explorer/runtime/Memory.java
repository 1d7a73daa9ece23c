package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import racecard.explorer.graph.Chain;
import racecard.explorer.graph.Graph;
import racecard.explorer.graph.Mode;
import racecard.explorer.graph.Step;

/** Reads and writes places: as events where threads share them, for this run alone where they do not. */
public final class Memory {
    private final Machine machine;
    private final Heap heap;
    private final Places places;
    private final List<Place> owned = new ArrayList<>();

    Memory(Machine machine, Heap heap, Places places) {
        this.machine = machine;
        this.heap = heap;
        this.places = places;
    }

    void begin() {
        owned.clear();
    }

    // ---- reading and writing: primitives as their bits in a Long, references as they are

    Object load(Place place, Mode mode) {
        if (!machine.inThread()) {
            return last(place);
        }
        if (!shared(place, false, mode)) {
            Object value = place.own(machine.births().run());
            if (place.type == 'L' && !place.owned(machine.births().run())) {
                machine.jdk().held(null, value);
            }
            return value;
        }
        Chain chain = machine.finals().isUsed() ? machine.finals().read(owner(place), isFinal(place)) : null;
        Step read = Step.read(place.location, mode, machine.replay().fences()).along(chain);
        return got(place, decode(place, machine.replay().event(read)));
    }

    private Object owner(Place place) {
        return heap.object(place.name);
    }

    private boolean isFinal(Place place) {
        return place.slot >= 0
                && owner(place) instanceof Tracked
                && Field.of(place.slot).isFinal();
    }

    /** The event before has read this. */
    private Object got(Place place, Object value) {
        if (value != null && place.type == 'L') {
            machine.finals().got(owner(place), value, machine.replay().position() - 1);
        }
        return value;
    }

    void store(Place place, Mode mode, Object value) {
        if (!machine.inThread() || !shared(place, true, mode)) {
            own(place, value);
            return;
        }
        Step write = Step.write(
                place.location, encode(place, value), mode, machine.replay().fences());
        machine.replay().event(write.along(chain(place, value)));
    }

    private Chain chain(Place place, Object value) {
        return place.type == 'L' && value != null ? machine.finals().published(value) : null;
    }

    /** Reads, and then perhaps writes, with nothing in between. @return what it read */
    Object exchange(Place place, Mode read, Mode write, Function<Object, Update> update) {
        if (!machine.inThread() || !shared(place, true, read.compareTo(write) > 0 ? read : write)) {
            Object found = machine.inThread() ? place.own(machine.births().run()) : last(place);
            Update result = update.apply(found);
            if (result.writes()) {
                own(place, result.value());
            }
            return found;
        }
        Step first = place.slot == Place.LOCK
                ? Step.readToLock(place.location, machine.replay().fences())
                : Step.readToUpdate(place.location, read, machine.replay().fences());
        Object found = got(place, decode(place, machine.replay().event(first)));
        Update result = update.apply(found);
        if (result.writes()) {
            Step second = Step.update(place.location, encode(place, result.value()), write);
            machine.replay().event(second.along(chain(place, result.value())));
        }
        return found;
    }

    /** What a read-modify-write does with what it has read. */
    record Update(boolean writes, Object value) {}

    private boolean shared(Place place, boolean write, Mode mode) {
        boolean restart = place.touch(machine.replay().thread(), write, mode);
        if (machine.scouts()) {
            return false;
        } else if (restart) {
            throw new Control.Restart("a place");
        }
        return place.shared();
    }

    private void own(Place place, Object value) {
        if (!place.owned(machine.births().run())) {
            owned.add(place);
        }
        place.own(machine.births().run(), value);
        machine.loops().effect(0);
    }

    private Object last(Place place) {
        if (place.owned(machine.births().run())) {
            return place.own(machine.births().run());
        }
        Graph graph = machine.replay().graph();
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
            all.add(place.own(machine.births().run()));
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
        Place place = places.at(location);
        return place.type == 'L' ? heap.initial(place.initial, machine) : (long) place.initial;
    }

    /** What a location is for. */
    public Purpose purpose(int location) {
        int slot = places.at(location).slot;
        return switch (slot) {
            case Place.LOCK -> Purpose.LOCK;
            case Place.WAITERS -> Purpose.WAITERS;
            case Place.PERMIT -> Purpose.PERMIT;
            case Place.STARTED -> Purpose.START;
            case Place.BEGUN -> Purpose.BEGUN;
            case Place.ENDED -> Purpose.END;
            default -> slot <= Place.SIGNAL ? Purpose.SIGNAL : Purpose.PROGRAM;
        };
    }

    /** The object that a location belongs to. */
    public Object owner(int location) {
        return heap.object(places.at(location).name);
    }

    /**
     * What a location is called.
     *
     * @param part an object and a field of it
     * @param whole an object
     */
    public String describe(int location, BiFunction<Object, String, String> part, Function<Object, String> whole) {
        Place place = places.at(location);
        Object object = heap.object(place.name);
        return switch (place.slot) {
            case Place.LOCK -> "lock of " + whole.apply(object);
            case Place.WAITERS -> "waiters of " + whole.apply(object);
            case Place.PERMIT -> "permit of " + whole.apply(object);
            case Place.STARTED, Place.BEGUN -> "start of " + whole.apply(object);
            case Place.ENDED -> "end of " + whole.apply(object);
            case Place.INTERRUPTED -> "interruption of " + whole.apply(object);
            case Place.CLOCK -> "the clock";
            case Place.INITIALISED -> "initialisation of " + whole.apply(object);
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
        Place place = places.at(location);
        if (place.type == 'L') {
            return whole.apply(heap.object(value));
        }
        boolean flags = place.type != 'Z' && (value >= 0x1000 || value <= -0x1000);
        return flags
                ? "0x" + Long.toHexString(place.type == 'I' ? value & 0xffffffffL : value)
                : String.valueOf(Bits.boxed(place.type, value));
    }
}
