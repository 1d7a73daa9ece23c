package racecard.explorer.runtime;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an object holds in final fields: who sees the object sees that too. Captured variables of function objects are
 * such fields.
 */
final class Contents {
    private static final Map<Class<?>, List<java.lang.reflect.Field>> FIELDS = new ConcurrentHashMap<>();

    private Contents() {}

    /** The objects in its final fields that have names of their own. */
    static List<Object> of(Object thing) {
        List<Object> contents = new ArrayList<>();
        if (thing.getClass().isArray()) {
            return contents;
        }
        for (java.lang.reflect.Field field : FIELDS.computeIfAbsent(thing.getClass(), Contents::finals)) {
            try {
                Object part = field.get(thing);
                if (part instanceof Tracked || (part != null && part.getClass().isArray())) {
                    contents.add(part);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a field that was made accessible is not: " + field, e);
            }
        }
        return contents;
    }

    private static List<java.lang.reflect.Field> finals(Class<?> type) {
        List<java.lang.reflect.Field> fields = new ArrayList<>();
        for (Class<?> c = type; c != null && !c.getName().startsWith("java."); c = c.getSuperclass()) {
            for (java.lang.reflect.Field field : c.getDeclaredFields()) {
                if (Modifier.isFinal(field.getModifiers())
                        && !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
