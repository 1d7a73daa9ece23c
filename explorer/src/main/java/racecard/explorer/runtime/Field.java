package racecard.explorer.runtime;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of an instrumented class, by its declaring class. Two versions of a class in one process have the same field
 * only as long as it is declared the same in both: its modifiers say what an access of it is.
 *
 * @param id dense, the same for the whole process
 * @param owner the class, with dots
 * @param type its descriptor's first character
 */
public record Field(int id, String owner, String name, char type, boolean isVolatile, boolean isFinal) {
    private static final List<Field> ALL = new ArrayList<>();

    /** By class and name, as each version declares it. */
    private static final Map<String, List<Field>> BY_NAME = new HashMap<>();

    /** The field, numbered when it is first asked for. */
    public static synchronized Field of(String owner, String name, char type, boolean isVolatile, boolean isFinal) {
        List<Field> versions = BY_NAME.computeIfAbsent(owner + "#" + name, key -> new ArrayList<>());
        for (Field known : versions) {
            if (known.isDeclared(type, isVolatile, isFinal)) {
                return known;
            }
        }
        Field field = new Field(ALL.size(), owner, name, type, isVolatile, isFinal);
        ALL.add(field);
        versions.add(field);
        return field;
    }

    /** The field of this number. */
    public static synchronized Field of(int id) {
        return ALL.get(id);
    }

    /** The field of a class that runs, or null when that is not instrumented. */
    static Field of(java.lang.reflect.Field java) {
        List<Field> versions = versions(java.getDeclaringClass(), java.getName());
        if (versions.size() < 2) {
            return versions.isEmpty() ? null : versions.get(0);
        }
        char type =
                java.getType().isPrimitive() ? java.getType().descriptorString().charAt(0) : 'L';
        int modifiers = java.getModifiers();
        return versions.stream()
                .filter(f -> f.isDeclared(type, Modifier.isVolatile(modifiers), Modifier.isFinal(modifiers)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + java + " was instrumented as it is"));
    }

    /** The same by its name; null too when the class does not declare it itself. */
    static Field of(Class<?> owner, String name) {
        List<Field> versions = versions(owner, name);
        if (versions.size() < 2) {
            return versions.isEmpty() ? null : versions.get(0);
        }
        try {
            return of(owner.getDeclaredField(name));
        } catch (NoSuchFieldException e) {
            return null; // only other versions of the class have it
        }
    }

    /** A class declares all its fields here before it is first used. */
    private static synchronized List<Field> versions(Class<?> owner, String name) {
        return List.copyOf(BY_NAME.getOrDefault(owner.getName() + "#" + name, List.of()));
    }

    private boolean isDeclared(char ofType, boolean asVolatile, boolean asFinal) {
        return type == ofType && isVolatile == asVolatile && isFinal == asFinal;
    }

    /** Class and name, for people. */
    @Override
    public String toString() {
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + name;
    }
}
