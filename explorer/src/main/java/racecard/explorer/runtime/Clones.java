package racecard.explorer.runtime;

import java.lang.reflect.Modifier;
import racecard.explorer.graph.Mode;

/** Object.clone: another object, which no constructor has made, with what the fields of the first one hold. */
public final class Clones {
    private Clones() {}

    /**
     * {@code copy} is what the JDK has made of {@code original}; whatever threads share of that is not in its fields.
     */
    public static void cloned(Object original, Object copy) {
        if (!(copy instanceof Tracked tracked)) {
            return;
        }
        tracked.racecard$birth(Hooks.born());
        tracked.racecard$name(Hooks.named());
        Machine machine = Machine.running();
        if (machine == null) {
            return;
        }
        machine.finals().cloned(copy);
        for (Class<?> c = copy.getClass(); Tracked.class.isAssignableFrom(c); c = c.getSuperclass()) {
            for (java.lang.reflect.Field java : c.getDeclaredFields()) {
                Field field = Field.of(java);
                if (field != null && !Modifier.isStatic(java.getModifiers())) {
                    java.setAccessible(true);
                    copy(machine, field, java, original, copy);
                }
            }
        }
    }

    private static void copy(Machine machine, Field field, java.lang.reflect.Field java, Object original, Object copy) {
        Mode mode = Mode.PLAIN; // it copies memory: no access of the program's
        Place from = place(machine, field, java, original);
        Object value =
                from == null ? bits(field, java, original) : machine.memory().load(from, mode);
        Place to = place(machine, field, java, copy);
        if (to != null) {
            machine.memory().store(to, mode, value);
        } else if (from != null) {
            set(java, copy, Bits.boxed(field.type(), value));
        }
    }

    private static Place place(Machine machine, Field field, java.lang.reflect.Field java, Object object) {
        return field.isFinal()
                ? machine.places().finalField(object, field)
                : machine.places().field(object, field, Mode.PLAIN, () -> bits(field, java, object));
    }

    private static Object bits(Field field, java.lang.reflect.Field java, Object object) {
        try {
            return Bits.bits(field.type(), java.get(object));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible is not: " + java, e);
        }
    }

    private static void set(java.lang.reflect.Field java, Object object, Object value) {
        try {
            java.set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible is not: " + java, e);
        }
    }
}
