package racecard.explorer.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of an instrumented class, by its declaring class.
 *
 * @param id dense, the same for the whole process
 * @param owner the class, with dots
 * @param type its descriptor's first character
 */
public record Field(int id, String owner, String name, char type, boolean isVolatile, boolean isFinal) {
    private static final List<Field> ALL = new ArrayList<>();
    private static final Map<String, Field> BY_NAME = new HashMap<>();

    /** The field, numbered when it is first asked for. */
    public static synchronized Field of(String owner, String name, char type, boolean isVolatile, boolean isFinal) {
        return BY_NAME.computeIfAbsent(owner + "#" + name, key -> {
            Field field = new Field(ALL.size(), owner, name, type, isVolatile, isFinal);
            ALL.add(field);
            return field;
        });
    }

    /** The field of this number. */
    public static synchronized Field of(int id) {
        return ALL.get(id);
    }

    /** The field of this name, or null when its class is not instrumented. */
    static synchronized Field of(String owner, String name) {
        return BY_NAME.get(owner + "#" + name);
    }

    /** Class and name, for people. */
    @Override
    public String toString() {
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + name;
    }
}
