package racecard.explorer.runtime;

import racecard.explorer.graph.Mode;

/** Final fields of objects, for instrumented code. See {@link Finals}. */
public final class FinalFields {
    private FinalFields() {}

    // ---- object, and what the field holds natively

    public static int get(Object object, int now, int field) {
        Place place = finalPlace(object, field);
        return place == null ? now : (int) (long) load(place);
    }

    public static long get(Object object, long now, int field) {
        Place place = finalPlace(object, field);
        return place == null ? now : (long) load(place);
    }

    public static float get(Object object, float now, int field) {
        Place place = finalPlace(object, field);
        return place == null ? now : Float.intBitsToFloat((int) (long) load(place));
    }

    public static double get(Object object, double now, int field) {
        Place place = finalPlace(object, field);
        return place == null ? now : Double.longBitsToDouble((long) load(place));
    }

    public static Object get(Object object, Object now, int field) {
        Machine machine = Machine.running();
        if (machine == null) {
            return now;
        }
        Place place = machine.places().finalField(object, Field.of(field));
        if (place != null) {
            return load(place);
        }
        machine.finals().got(object, now, -1);
        return now;
    }

    private static Place finalPlace(Object object, int field) {
        Machine machine = Machine.running();
        return machine == null ? null : machine.places().finalField(object, Field.of(field));
    }

    /** A constructor of a class with final fields ends. */
    public static void freeze(Object object) {
        Machine machine = Machine.running();
        if (machine != null) {
            machine.finals().freeze(object);
        }
    }

    /** Object's own constructor has ended: what was set before super() becomes visible as what it is, a write. */
    public static void early(Object object) {
        if (object instanceof Thread thread && Machine.current() != null) {
            Machine.current().threads().made(thread);
        }
        Machine machine = Machine.running();
        if (machine != null && machine.inThread()) {
            Early.write(machine, object);
        }
    }

    private static Object load(Place place) {
        return Machine.current().memory().load(place, Mode.PLAIN);
    }
}
