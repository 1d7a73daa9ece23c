package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import racecard.explorer.graph.Mode;

/**
 * Fields that constructors set before they call super(): javac's own for what inner classes capture, and since JDK 25
 * the program's. The object cannot be handed to anybody then, so the writes are native; they are written again, for
 * others to see, as soon as it can.
 */
public final class Early {
    private record Write(Field field, java.lang.reflect.Field java) {}

    private static final Set<Integer> FIELDS = ConcurrentHashMap.newKeySet();

    private static final ClassValue<List<Write>> WRITES = new ClassValue<>() {
        @Override
        protected List<Write> computeValue(Class<?> type) {
            List<Write> writes = new ArrayList<>();
            for (Class<?> c = type; Tracked.class.isAssignableFrom(c); c = c.getSuperclass()) {
                for (java.lang.reflect.Field java : c.getDeclaredFields()) {
                    Field field = Field.of(java);
                    if (field != null && FIELDS.contains(field.id())) {
                        java.setAccessible(true);
                        writes.add(new Write(field, java));
                    }
                }
            }
            return writes;
        }
    };

    private Early() {}

    /** A constructor sets this field before it calls super(). Said before its class is used. */
    public static void note(int field) {
        FIELDS.add(field);
    }

    static void write(Machine machine, Object object) {
        for (Write write : WRITES.get(object.getClass())) {
            Place place = machine.places().field(object, write.field, mode(write.field), () -> 0L);
            if (place != null) {
                machine.memory().store(place, mode(write.field), Bits.bits(write.field.type(), value(write, object)));
            }
        }
    }

    private static Mode mode(Field field) {
        return field.isVolatile() ? Mode.VOLATILE : Mode.PLAIN;
    }

    private static Object value(Write write, Object object) {
        try {
            return write.java.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible is not: " + write.java, e);
        }
    }
}
