package racecard.explorer.runtime;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of an instrumented class, by its declaring class. It is a value: two loaders may have classes of one name, as
 * two releases of a library do, and where a field is volatile in one and not in the other, those are two fields here.
 *
 * @param id dense; equal fields have the same in the whole process, for instrumented code carries it
 * @param owner the class, with dots
 * @param type its descriptor's first character, L for arrays
 */
public record Field(int id, String owner, String name, char type, boolean isVolatile, boolean isFinal) {
    private record Key(String owner, String name, char type, boolean isVolatile, boolean isFinal) {}

    private static final List<Field> ALL = new ArrayList<>();
    private static final Map<Key, Field> BY_KEY = new HashMap<>();

    /** The field, numbered when it is first asked for. */
    public static synchronized Field of(String owner, String name, char type, boolean isVolatile, boolean isFinal) {
        return BY_KEY.computeIfAbsent(new Key(owner, name, type, isVolatile, isFinal), key -> {
            Field field = new Field(ALL.size(), owner, name, type, isVolatile, isFinal);
            ALL.add(field);
            return field;
        });
    }

    /** The field of this number. */
    public static synchronized Field of(int id) {
        return ALL.get(id);
    }

    /** What a loaded class's field is here, or null when instrumented code knows no such field. */
    static synchronized Field of(java.lang.reflect.Field java) {
        int modifiers = java.getModifiers();
        String descriptor = java.getType().descriptorString();
        return BY_KEY.get(new Key(
                java.getDeclaringClass().getName(),
                java.getName(),
                descriptor.charAt(0) == '[' ? 'L' : descriptor.charAt(0),
                Modifier.isVolatile(modifiers),
                Modifier.isFinal(modifiers)));
    }

    /** The field that a class has, itself or from above, or null when instrumented code knows no such field. */
    static Field of(Class<?> type, String name) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (java.lang.reflect.Field java : c.getDeclaredFields()) {
                if (java.getName().equals(name)) {
                    return of(java);
                }
            }
        }
        return null;
    }

    /** Class and name, for people. */
    @Override
    public String toString() {
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + name;
    }
}
